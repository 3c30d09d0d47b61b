import type { ByKind } from "./byKind.ts";
import type { DateFinding, Finding, NameFinding, QuotationFinding } from "./findings.ts";
import type { NameForms } from "./names/nameForms.ts";
import type { Source } from "./source.ts";
import type { Heed } from "./touch.ts";

/** Finds things of one kind in a text. Detectors see the text only, not one another's findings. */
export interface Detector<F extends Finding> {
  readonly id: string;
  detect(source: Source): readonly F[];
}

/**
 * Improves what was found: drops, joins, resolves. Gets all findings and returns all that remain, each list sorted; what
 * it does not touch it passes on as the same objects.
 */
export interface Refiner {
  readonly id: string;
  refine(source: Source, found: ByKind): ByKind;
}

/** What makes up one language. */
export interface Language {
  /** BCP 47: `en`. */
  readonly tag: string;
  /** Words, lower case without the last full stop, after which a full stop does not end a sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** How names of a registry are also written. */
  readonly nameForms: NameForms;
  readonly detectors: {
    readonly names: readonly Detector<NameFinding>[];
    readonly dates: readonly Detector<DateFinding>[];
    readonly quotations: readonly Detector<QuotationFinding>[];
  };
  readonly refiners: readonly Refiner[];
  /** All ways in which the registry has a say in what the above find. */
  readonly heeds: readonly Heed[];
}
