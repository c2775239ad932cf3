// The words that show a line, and the way to their place in the report.
import type { Evidence, QuoteContext } from "../api/rows";
import { placeInReport } from "../api/subject";
import { Link } from "../frame/router";
import { t } from "../language/catalogue";
import { Pieces, likelyLanguage } from "./words";

interface QuoteProps {
  brief?: boolean;
  lang?: string | null | undefined; // of the report, where it is known
}

export function Quote({ evidence, brief = false, lang }: QuoteProps & { evidence: Evidence }) {
  const [words] = evidence.selector;
  return (
    <blockquote class={brief ? "quote brief" : "quote"} lang={lang ?? likelyLanguage(words.exact)}>
      <bdi>
        {!brief && words.prefix && <span class="around">…<Pieces text={words.prefix} /></span>}
        <Pieces text={words.exact} />
        {!brief && words.suffix && <span class="around"><Pieces text={words.suffix} />…</span>}
      </bdi>{" "}
      <Link class="source" href={placeInReport(evidence)}>
        {t("quote.source")}
      </Link>
    </blockquote>
  );
}

export function Quotes({ evidence, ...rest }: QuoteProps & { evidence: Evidence[] }) {
  return (
    <>
      {evidence.map((one) => (
        <Quote key={`${one.source} ${one.selector[1].start}`} evidence={one} {...rest} />
      ))}
    </>
  );
}

export function InContext({ context }: { context: QuoteContext }) {
  return (
    <blockquote class="quote large" lang={likelyLanguage(context.quote)}>
      <bdi>
        <span class="around">…<Pieces text={context.before} /></span>
        <mark><Pieces text={context.quote} /></mark>
        <span class="around"><Pieces text={context.after} />…</span>
      </bdi>
    </blockquote>
  );
}
