// Words in reports, quotes, titles and names, whatever their form.
import { get } from "../api/client";
import type { List } from "../api/answers";
import type { Found } from "../api/rows";
import { useAnswer } from "../api/use_answer";
import { query } from "../frame/router";
import { t } from "../language/catalogue";
import { Filters } from "../part/filters";
import { FoundTable } from "../part/found";
import { Heading } from "../part/heading";
import { Pager, Total } from "../part/pager";
import { Answer, Empty } from "../part/state";
import { asked, wordsField } from "./list_filters";

export function SearchPage() {
  const words = query.value.get("q") ?? "";
  const wanted = asked(["q", "offset"]);
  const loaded = useAnswer(words ? `search ${JSON.stringify(wanted)}` : null, (signal) =>
    get<List<Found>>("/api/v1/search", wanted, signal),
  );
  return (
    <>
      <Heading>{t("search.title")}</Heading>
      <Filters fields={[wordsField]} />
      {!words && <Empty>{t("search.hint")}</Empty>}
      {words && (
        <Answer of={loaded}>
          {(list) => (
            <>
              <Total list={list} />
              {list.items.length === 0 ? <Empty>{t("search.none")}</Empty> : <FoundTable rows={list.items} caption={t("search.title")} />}
              <Pager list={list} />
            </>
          )}
        </Answer>
      )}
    </>
  );
}
