// Other people's words on a page. Reports are hostile text: what cannot be seen is shown, what turns the line's
// direction is held inside, and words made of letters of two scripts are marked. Markup is never interpreted.
import { Fragment } from "preact";
import { t } from "../language/catalogue";

// Controls but tab and line end; format characters that hide, join or turn text; line separators; tags.
const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\ufff9-\ufffb\u{e0000}-\u{e01ef}]/u;
const wordLike = /[\p{L}\p{N}\p{M}]+/gu;
const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

export function mixesScripts(word: string): boolean {
  return scripts.filter((script) => script.test(word)).length > 1;
}

export interface Piece {
  kind: "plain" | "unseen" | "mixed";
  text: string;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

export function pieces(text: string): Piece[] {
  const all: Piece[] = [];
  const add = (kind: Piece["kind"], piece: string) => {
    const last = all.at(-1);
    if (kind === "plain" && last?.kind === "plain") last.text += piece;
    else if (piece !== "") all.push({ kind, text: piece });
  };
  const addSeen = (run: string) => {
    let from = 0;
    for (const match of run.matchAll(wordLike)) {
      if (!mixesScripts(match[0])) continue;
      add("plain", run.slice(from, match.index));
      add("mixed", match[0]);
      from = match.index + match[0].length;
    }
    add("plain", run.slice(from));
  };
  let run = "";
  for (const character of text.replaceAll("\r\n", "\n")) {
    if (unseen.test(character)) {
      addSeen(run);
      run = "";
      add("unseen", codeOf(character));
    } else {
      run += character;
    }
  }
  addSeen(run);
  return all;
}

// For places that take no elements: attributes, options, titles of pages.
export function plain(text: string | null | undefined): string {
  return pieces(text ?? "").map((piece) => (piece.kind === "unseen" ? `[${piece.text}]` : piece.text)).join("");
}

// A hint for screen readers and fonts where nothing says in which language words are.
export function likelyLanguage(text: string): string {
  if (/[əƏğĞışŞİ]/.test(text)) return "az";
  return /\p{Script=Cyrillic}/u.test(text) ? "ru" : "en";
}

// A line may be broken in what has no blank for so long, or it would make a table or the page as wide as itself.
function Breakable({ text }: { text: string }) {
  if (!/\S{40}/u.test(text)) return <>{text}</>;
  const parts = text.split(/(\S{40,})/u).flatMap((run, i) => (i % 2 === 0 ? [run] : (run.match(/.{1,20}/gsu) ?? [])));
  return <>{parts.map((part, i) => <Fragment key={i}>{i > 0 && <wbr />}{part}</Fragment>)}</>;
}

export function Pieces({ text }: { text: string }) {
  return (
    <>
      {pieces(text).map((piece, i) => {
        if (piece.kind === "plain") return <Breakable key={i} text={piece.text} />;
        if (piece.kind === "unseen") {
          return (
            <span key={i} class="unseen" title={t("words.unseen")}>
              {piece.text}
            </span>
          );
        }
        return (
          <span key={i} class="mixed" title={t("words.mixed")}>
            <Breakable text={piece.text} />
          </span>
        );
      })}
    </>
  );
}

export function Words({ text, lang }: { text: string | null | undefined; lang?: string | null }) {
  if (!text) return null;
  return (
    <bdi lang={lang ?? likelyLanguage(text)}>
      <Pieces text={text} />
    </bdi>
  );
}
