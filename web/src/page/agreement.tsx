// One agreement, who else tells of it, and what came of it.
import { get } from "../api/client";
import type { Agreement, Found, Thing } from "../api/rows";
import { useAnswer } from "../api/use_answer";
import type { PageProps } from "../frame/pages";
import { t } from "../language/catalogue";
import { Empty, Answer } from "../part/state";
import { FoundTable } from "../part/found";
import { ThingView } from "../part/thing_page";

function Later({ found }: { found: Found[] }) {
  return (
    <section aria-labelledby="later">
      <h2 id="later">{t("agreement.later")}</h2>
      {found.length === 0 ? <Empty>{t("agreement.nothingLater")}</Empty> : <FoundTable rows={found} caption={t("agreement.later")} />}
    </section>
  );
}

export function AgreementPage({ id }: PageProps) {
  const loaded = useAnswer(`agreement ${id}`, (signal) =>
    get<Agreement>(`/api/v1/agreements/${encodeURIComponent(id)}`, {}, signal),
  );
  return (
    <Answer of={loaded}>
      {(agreement) => (
        <ThingView thing={agreement as unknown as Thing} tellings={agreement.tellings ?? []} done={loaded.again}>
          <Later found={agreement.later ?? []} />
        </ThingView>
      )}
    </Answer>
  );
}
