// What reports contradict each other in.
import { get } from "../api/client";
import type { List } from "../api/answers";
import type { Dispute } from "../api/rows";
import { useAnswer } from "../api/use_answer";
import { t } from "../language/catalogue";
import { DisputeList } from "../part/disputes";
import { Heading } from "../part/heading";
import { Pager, Total } from "../part/pager";
import { Answer, Empty } from "../part/state";
import { asked } from "./list_filters";

export function DisputesPage() {
  const wanted = asked(["offset"]);
  const loaded = useAnswer(`disputes ${JSON.stringify(wanted)}`, (signal) => get<List<Dispute>>("/api/v1/disputes", wanted, signal));
  return (
    <>
      <Heading>{t("disputes.title")}</Heading>
      <p class="home">{t("disputes.about")}</p>
      <Answer of={loaded}>
        {(list) => (
          <>
            <Total list={list} />
            {list.items.length === 0 ? <Empty>{t("disputes.none")}</Empty> : <div class="card"><DisputeList disputes={list.items} /></div>}
            <Pager list={list} />
          </>
        )}
      </Answer>
    </>
  );
}
