import { l10n } from "vscode";

/** All that the search view's page says. */
export const searchStrings = () => ({
  placeholder: l10n.t("Words, “phrases”, secur*, @entity, speaker:, on:2023-10 (↑ for earlier searches)"),
  query: l10n.t("Search the corpus"),
  help: l10n.t("What can be searched for"),
  sortBy: l10n.t("Sort by"),
  orders: {
    path: l10n.t("Document"),
    date: l10n.t("Date"),
    left: l10n.t("Left"),
    right: l10n.t("Right"),
  },
  allCorpora: l10n.t("All corpora"),
  corpus: l10n.t("Corpus"),
  export: l10n.t("Export as CSV"),
  lines: l10n.t("Places in context"),
  none: l10n.t("Nothing found"),
  one: l10n.t("1 place"),
  /** Counts and documents. */
  many: l10n.t("{0} places in {1} documents", "{0}", "{1}"),
  sortedPart: l10n.t("The first 50,000 are sorted."),
  searching: l10n.t("Searching…"),
  hints: [
    ["cable survey", l10n.t("both words in one paragraph")],
    ['"of the cable"', l10n.t("these words in a row")],
    ["secur*  *ation", l10n.t("words that begin or end so")],
    ["ship OR vessel", l10n.t("one of the two")],
    ["cable -power", l10n.t("paragraphs without a word")],
    ["@entity-id", l10n.t("all mentions of an entry of the registry")],
    ["speaker:name", l10n.t("only in what somebody is quoted with")],
    ["meeting:name", l10n.t("only documents that report a meeting")],
    ["on:2023-10", l10n.t("only documents of these days: also 2023, 2023-10-11..2023-10-13")],
    ["mentions:2023-10", l10n.t("dates in the texts")],
    ["kind:place", l10n.t("all names of a kind, dates, roles or quotations")],
    ["in:folder/", l10n.t("only documents with this in their path")],
    ["within:sentence", l10n.t("how close words stand: sentence, paragraph or document")],
  ],
});
