// The languages that reports are read in here: those of the server's language packs.
import { me } from "../api/client";
import { languageName } from "../language/format";

export function reportLanguageChoices(): { value: string; text: string }[] {
  return (me.value?.languages ?? []).map((value) => ({ value, text: languageName(value) }));
}
