import { isDay } from "../../analysis/en/dates/calendar.ts";
import { fold } from "../../text/fold.ts";
import type { Parsed, Problem } from "../../text/problem.ts";
import type { Span } from "../../text/span.ts";
import { dayRange, type DayRange } from "./dayRange.ts";
import { isAnyWord } from "./lexicon.ts";
import { findingKinds, queryProblem, withins, type DocumentTerm, type Named } from "./query.ts";
import type { Groups, Occurring, Query, Within } from "./query.ts";
import { queryItems, type QueryItem } from "./queryItems.ts";
import { wordPatterns } from "./wordPatterns.ts";

/**
 * Read a query: words, `"phrases"`, `secur*`, `@entity`, `speaker:`, `meeting:`, `on:`, `mentions:`, `in:`, `kind:`,
 * `within:`; a minus in front leaves out, `OR` between two gives a choice, all else is combined, with or without `AND`. What cannot be read is
 * left out and told as a problem. Linear in the query.
 */
export function parseQuery(text: string): Parsed<Query> {
  const problems: Problem[] = [];
  const reader: Reader = {
    occurring: { all: [], none: [] },
    speakers: { all: [], none: [] },
    documents: { all: [], none: [] },
    within: "paragraph",
    open: undefined,
    problem: (code, span, message) => void problems.push(queryProblem(code, span, message)),
  };
  for (const item of queryItems(text)) {
    if (item.unclosed) reader.problem("unclosed-phrase", item.span, "The phrase has no closing quotation mark.");
    const sort = read(reader, item);
    reader.open = item.excluded ? undefined : sort;
  }
  const { occurring, speakers, documents, within } = reader;
  const fits = [occurring, speakers, documents];
  if (text.trim() !== "" && problems.length === 0 && fits.every(({ all }) => all.length === 0))
    reader.problem("nothing-to-find", { start: 0, end: text.length }, "The search says only what to leave out.");
  return { value: { occurring, speakers, documents, within }, problems };
}

interface Reader {
  readonly occurring: Gathered<Occurring>;
  readonly speakers: Gathered<Named>;
  readonly documents: Gathered<DocumentTerm>;
  within: Within;
  /** Where the last term went, which an `OR` behind it continues. */
  open: Sort | undefined;
  readonly problem: (code: string, span: Span, message: string) => void;
}

interface Gathered<T> extends Groups<T> {
  readonly all: T[][];
  readonly none: T[];
}

type Sort = "occurring" | "speakers" | "documents";

function read(reader: Reader, item: QueryItem): Sort | undefined {
  const { key, value, span } = item;
  if (value === "") {
    reader.problem("no-value", span, `What is looked for is missing behind “${key === "@" ? key : `${key ?? "-"}:`}”.`);
    return undefined;
  }
  switch (key) {
    case "@":
      return add(reader, "occurring", item, { kind: "entity", name: value, span });
    case "speaker":
      return add(reader, "speakers", item, { name: value, span });
    case "meeting":
      return add(reader, "documents", item, { kind: "meeting", name: value, span });
    case "in":
      return add(reader, "documents", item, { kind: "in", path: pathPattern(value), span });
    case "on": {
      const days = readDays(reader, item);
      return days && add(reader, "documents", item, { kind: "on", days, span });
    }
    case "mentions": {
      const days = readDays(reader, item);
      return days && add(reader, "occurring", item, { kind: "mentions", days, span });
    }
    case "kind": {
      const of = findingKinds.find((kind) => kind === fold(value));
      if (of) return add(reader, "occurring", item, { kind: "finding", of, span });
      reader.problem("unknown-kind", span, `There is no kind “${value}”. Kinds: ${findingKinds.join(", ")}.`);
      return undefined;
    }
    case "within": {
      const within = withins.find((unit) => unit === fold(value));
      if (within) reader.within = within;
      else reader.problem("unknown-unit", span, `within: takes ${withins.join(", ")}, not “${value}”.`);
      return undefined;
    }
    case "OR":
      reader.problem("operator-alone", span, `${value} stands between two things that are looked for; in quotation marks it is a word.`);
      return undefined;
    default:
      return readWords(reader, item);
  }
}

/** Put a term into the group that an `OR` continues, into one of its own, or among what is left out. */
function add<S extends Sort>(reader: Reader, sort: S, item: QueryItem, term: TermOf<S>): S {
  const groups = reader[sort] as unknown as Gathered<TermOf<S>>;
  const last = groups.all.at(-1);
  if (item.excluded) {
    if (item.alternative)
      reader.problem("excluded-alternative", item.span, "What is left out cannot be one of two alternatives.");
    groups.none.push(term);
  } else if (item.alternative && reader.open === sort && last) last.push(term);
  else {
    if (item.alternative)
      reader.problem(
        "mixed-alternatives",
        item.span,
        "OR stands between two of a sort: words and names, speakers, or properties of documents.",
      );
    groups.all.push([term]);
  }
  return sort;
}

type TermOf<S extends Sort> = Query[S]["none"][number];

function readWords(reader: Reader, item: QueryItem): Sort | undefined {
  const { key, value, span } = item;
  const words = wordPatterns(key === undefined ? value : `${key} ${value}`);
  if (key !== undefined && /^[a-z]+$/.test(key))
    reader.problem("unknown-filter", span, `There is no filter “${key}:”, so it is looked for as words.`);
  if (!words.every(isAnyWord)) return add(reader, "occurring", item, { kind: "words", words, span });
  reader.problem("no-words", span, `“${value}” has no letters or digits.`);
  return undefined;
}

/** `2023`, `2023-10`, `2023-10-11..2023-10-13`, `2023-10..`, `..2023`. */
function readDays(reader: Reader, { key, value, span }: QueryItem): DayRange | undefined {
  const [from = "", to] = value.split("..");
  const first = from === "" && to !== undefined ? { first: "", last: "" } : calendarRange(from);
  const last = to === undefined ? first : to === "" ? { first: "", last: "9999-99-99" } : calendarRange(to);
  if (!first || !last || value === "..") {
    const examples = `${key}:2023, ${key}:2023-10 or ${key}:2023-10-11..2023-10-13`;
    reader.problem("bad-date", span, `“${value}” is no date or range of dates, as in ${examples}.`);
    return undefined;
  }
  if (last.last < first.first)
    reader.problem("backwards", span, `The range ends before it begins: ${value}.`);
  return { first: first.first, last: last.last };
}

/** The days of a value, unless there is no such month or day in the calendar, as in `2023-13` or `2023-02-30`. */
function calendarRange(value: string): DayRange | undefined {
  const [, year, month, day = "1"] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(value) ?? [];
  return month === undefined || isDay(Number(year), Number(month), Number(day)) ? dayRange(value) : undefined;
}

/** Part of a path is enough, as if a star stood at both ends. */
const pathPattern = (value: string): string[] => ["", ...fold(value).split("*"), ""];
