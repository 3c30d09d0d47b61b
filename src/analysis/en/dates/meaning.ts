/** What an expression says before it is placed in time. */
export type Meaning =
  | CalendarDate
  | {
      readonly is: "weekday";
      readonly weekday: number;
      readonly pick?: number;
      /** `two Fridays ago`: the so-manieth such day in that direction. */
      readonly times?: number;
      /** `the previous Friday`: counted from the day named last. */
      readonly fromReference?: boolean;
      /** `on the Friday`: of the days that the text is telling of. */
      readonly told?: boolean;
      /** The end of a range: so many days after its beginning. */
      readonly after?: Meaning;
      readonly days?: number;
      /** `Monday of next week`: weeks from the document's. */
      readonly weekShift?: number;
    }
  | DayOfMonth
  | Period
  | { readonly is: "year"; readonly year: number; readonly bc?: boolean }
  /** A stretch of time named by the first digits of its years: `199`, `19`. */
  | { readonly is: "years"; readonly digits: string }
  | Shift
  | { readonly is: "weekend"; readonly pick: number }
  | { readonly is: "week"; readonly number: number; readonly year?: number; readonly yearShift?: number }
  | { readonly is: "part"; readonly part: string; readonly of?: Meaning }
  | Clock
  | {
      readonly is: "holiday";
      readonly name: string;
      readonly year?: number;
      readonly pick?: number;
      /** `Christmas of this year`: years from the document's. */
      readonly yearShift?: number;
    }
  | { readonly is: "week-of"; readonly of: Meaning; readonly weekend?: true }
  /** `n` is -1 for the last one; `of` is a month. */
  | { readonly is: "nth-weekday"; readonly weekday: number; readonly n: number; readonly of: Meaning }
  /** `n` is -1 for the last one; `of` is a month or a year. */
  | { readonly is: "nth-unit"; readonly unit: number; readonly n: number; readonly of: Meaning }
  /** The value is known: durations, sets, references to no certain time. */
  | { readonly is: "fixed"; readonly value: string };

export interface CalendarDate {
  readonly is: "calendar";
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
  readonly weekday?: number;
  /** Which one of those without a year: -1 the last, 0 this year's, 1 the next. */
  readonly pick?: number;
  /** `June last year`: years from the document's year. */
  readonly yearShift?: number;
  /** `that November`: of the year of the date named last. */
  readonly ofReference?: boolean;
  /** `the following May`: counted from the date named last. */
  readonly fromReference?: boolean;
}

export interface DayOfMonth {
  readonly is: "day-of-month";
  readonly day: number;
  readonly weekday?: number;
  /** It is over: `your letter of the 15th`. */
  readonly past?: true;
}

export interface Period {
  readonly is: "period";
  readonly kind: "quarter" | "half" | "season";
  /** `after a flat second quarter`: told beside the one that is reported on. */
  readonly aside?: true;
  readonly number: number;
  readonly year?: number;
  readonly pick?: number;
  readonly yearShift?: number;
  /** `that autumn`: of the year of the date named last. */
  readonly ofReference?: boolean;
  readonly fromReference?: boolean;
}

/** So many units from the document's date or from the date named last. */
export interface Shift {
  readonly is: "shift";
  readonly unit: number;
  readonly count: number;
  readonly from: "document" | "reference" | Meaning;
  /** As `a year ago` in a report on a quarter: the same quarter, a year before. */
  readonly keepsQuarter?: "always" | "loose";
  /** `up from a year earlier`: figures are compared. */
  readonly compares?: boolean;
  /** `the 21st of next month`. */
  readonly day?: number;
  /** `the quarter`: the stretch of this size named last. */
  readonly same?: boolean;
}

export interface Clock {
  readonly is: "clock";
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  readonly zone?: string;
  /** Whether `hour` could mean the afternoon as well. */
  readonly half?: boolean;
  /** As `7:30`: of the morning unless a part of the day beside it says otherwise. */
  readonly open?: boolean;
  readonly of?: Meaning;
}

export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";

/** An expression found, as tokens. */
export interface Atom {
  first: number;
  /** The last token, included. */
  last: number;
  type: TimexType;
  meaning: Meaning;
  rule: string;
  mod?: string;
  freq?: string;
  quant?: string;
  /** A length that `in` may turn into a date ahead: `in two weeks`. */
  ahead?: { readonly unit: number; readonly count: number };
  /** The rule itself is a guess. */
  doubt?: string;
}
