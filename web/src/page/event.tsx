// One event, as all reports tell it.
import { get } from "../api/client";
import type { Happening, Thing } from "../api/rows";
import { useAnswer } from "../api/use_answer";
import type { PageProps } from "../frame/pages";
import { t } from "../language/catalogue";
import { Answer } from "../part/state";
import { ThingView } from "../part/thing_page";

export function EventPage({ id }: PageProps) {
  const loaded = useAnswer(`event ${id}`, (signal) => get<Happening>(`/api/v1/events/${encodeURIComponent(id)}`, {}, signal));
  return (
    <Answer of={loaded}>
      {(event) => (
        <ThingView thing={event as unknown as Thing} tellings={event.tellings} done={loaded.again}>
          {event.sources > 1 && <p>{t("told.sources", { count: event.sources })}</p>}
        </ThingView>
      )}
    </Answer>
  );
}
