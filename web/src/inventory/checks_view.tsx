// What a compiler is to look at before handing in: findings by kind, and published totals beside those computed.
import { useState } from "preact/hooks";
import { callOfInventory, type Checks, type Finding } from "../api/inventory";
import { get } from "../api/client";
import { useAnswer } from "../api/use_answer";
import { named, t } from "../language/catalogue";
import { number } from "../language/format";
import { Answer, Empty } from "../part/state";
import { Table } from "../part/table";
import { Words } from "../part/words";
import { CategoryName, Keys } from "./category";
import { ComparedView } from "./compared_view";
import { More } from "./more";
import { NotComputed } from "./problems";

function FindingTable({ findings, caption }: { findings: Finding[]; caption: string }) {
  return (
    <More rows={findings}>
      {(rows) => (
        <Table
          caption={caption}
          rows={rows.map((row, at) => ({ ...row, at }))}
          keyOf={(row) => String(row.at)}
          columns={[
            { head: t("column.category"), class: "who", cell: (row) => <CategoryName category={row.category} title={row.title} /> },
            { head: t("column.keys"), class: "who", cell: (row) => <Keys keys={row.keys} /> },
            { head: t("column.year"), cell: (row) => row.year ?? "" },
            { head: t("column.finding"), class: "words", cell: (row) => <Words text={row.text} lang="en" /> },
          ]}
        />
      )}
    </More>
  );
}

// Rows are made when they are asked for: there may be thousands.
function Kind({ check, findings }: { check: string; findings: Finding[] }) {
  const [open, setOpen] = useState(false);
  const name = named("check", check);
  return (
    <details class="findings" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary><strong>{name}</strong> <span class="count">{number(findings.length)}</span> <span class="home">{named("checkText", check)}</span></summary>
      {open && <FindingTable findings={findings} caption={name} />}
    </details>
  );
}

function Findings({ findings }: { findings: Finding[] }) {
  if (findings.length === 0) return <Empty>{t("checks.none")}</Empty>;
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const same = kinds.get(finding.check);
    if (same) same.push(finding);
    else kinds.set(finding.check, [finding]);
  }
  return <>{[...kinds].map(([check, rows]) => <Kind key={check} check={check} findings={rows} />)}</>;
}

export function ChecksView({ name, submission }: { name: string; submission: string | null }) {
  const loaded = useAnswer(`checks ${name} ${submission}`, (signal) =>
    get<Checks>(callOfInventory(name, "/checks"), { submission }, signal));
  return (
    <Answer of={loaded}>
      {(checks) => (
        <>
          <NotComputed problems={checks.problems} />
          <section aria-labelledby="findings">
            <h2 id="findings">{t("checks.findings")}</h2>
            <p class="home">{t("checks.text")}</p>
            <Findings findings={checks.findings} />
          </section>
          <section aria-labelledby="compared">
            <h2 id="compared">{t("compared.title")}</h2>
            <ComparedView compared={checks.compared} />
          </section>
        </>
      )}
    </Answer>
  );
}
