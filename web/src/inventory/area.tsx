// An area's name: a country where its three letters are said, otherwise as people wrote it.
import codes from "i18n-iso-countries/codes.json";
import { country } from "../language/format";
import { Words } from "../part/words";

const byThree = new Map((codes as unknown as [string, string, string][]).map(([two, three]) => [three, two]));

export function Area({ area }: { area: string }) {
  const two = byThree.get(area);
  return two ? <bdi>{country(two)}</bdi> : <Words text={area} />;
}
