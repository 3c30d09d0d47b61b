import type { RoleFinding } from "../../analysis/findings.ts";
import type { Document } from "../../corpus/corpus.ts";
import { covered } from "../../text/span.ts";
import { dateWords } from "../dateWords.ts";
import { escapeMarkdown as escape } from "../markdown.ts";
import { nameOf, type CorpusView } from "../view.ts";
import { certaintyLine } from "./certaintyWords.ts";

/** Who a title stands for at the document's date, as paragraphs of Markdown. */
export function roleCard(view: CorpusView, document: Document, role: RoleFinding): string[] {
  const date = document.findings.documentDate?.value;
  const holder =
    role.holder !== null
      ? nameOf(view, role.holder)
      : role.holderName && covered(document.text, role.holderName).replace(/\s+/g, " ");
  const when = date === undefined ? "" : ` on ${escape(dateWords(date))}`;
  const organization = role.organization === undefined ? "" : `, ${escape(nameOf(view, role.organization))}`;
  return [
    `**${escape(role.title)}**${organization} · role`,
    holder === undefined ? "Its holder is not known" : `Held by **${escape(holder)}**${when}`,
    certaintyLine(role),
  ];
}
