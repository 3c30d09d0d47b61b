import type { Certainty } from "../analysis/findings.ts";

/**
 * Why a finding is there, in words: its own reason, or else what its rule looks for. Undefined for what is certain without
 * a reason of its own.
 */
export const reasonOf = ({
  certainty,
  rule,
  reason,
}: {
  readonly certainty: Certainty;
  readonly rule: string;
  readonly reason?: string;
}): string | undefined => reason ?? (certainty === "certain" ? undefined : ruleReasons[rule]);

/** What the rules look for that give no reason of their own. */
const ruleReasons: Readonly<Record<string, string>> = {
  // Names that the registry does not know.
  acronym: "Letters written as an abbreviation.",
  capitalised: "Capitalised within a sentence.",
  "capitalised-run": "Several words in a row are capitalised.",
  "given-name": "Begins with a common given name.",
  "head-word": "Contains a word that names of this kind contain.",
  "headline-unknown": "Stands in a headline, where capitals say little.",
  holiday: "Ends in Day, as names of holidays do.",
  initials: "Initials stand before it.",
  joined: "Two parts of one name, with a small word between.",
  "known-body": "A body that is widely known.",
  "known-country": "The name of a country.",
  "known-place": "A place that is widely known.",
  "named-elsewhere": "Read as a name elsewhere in this text.",
  "numbered-meeting": "A conference that is called by its number.",
  pair: "Two names joined by a hyphen.",
  "place-start": "Begins as names of places do.",
  possessive: "Behind “at”, and no noun follows that the possessive would belong to.",
  "quoted-title": "A title in quotation marks.",
  "work-title": "A title behind a noun for such works: novel, film, memoir.",
  station: "A station that is called by its number.",
  team: "What a team calls itself, in a headline of a report of games.",
  "title-name": "A title stands before it.",
  // Titles.
  "name-title": "A title stands behind the name.",
  "title-alone": "A title without a name.",
  // Dates.
  "directed-unit": "Counted from the document's date.",
  "directed-weekend": "Counted from the document's date.",
  // Quotation marks around what nobody says.
  "empty-marks": "There are no words between the marks.",
  "mentioned-word": "The marks set a word apart that is spoken about.",
  "name-set-off": "The marks stand around a name.",
  "name-without-saying": "The words are written like a name, and nothing tells that they are spoken.",
  "named-so": "The marks stand around what something is called.",
  nickname: "The marks stand around a nickname.",
  title: "The marks stand around a title.",
};
