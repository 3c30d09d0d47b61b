import fc from "fast-check";
import { documentText, entry, ids, typed, type Entry } from "./universe.ts";

/** What may happen to a workspace. Files and editors are told by number, so that histories shrink well. */
export type Step =
  | { readonly kind: "write"; readonly file: number; readonly text: string }
  | {
      readonly kind: "touch" | "remove" | "open" | "save" | "close" | "ask" | "breakAnnotations";
      readonly file: number;
    }
  | { readonly kind: "rename"; readonly file: number; readonly to: number }
  | { readonly kind: "moveFolder"; readonly back: boolean }
  | { readonly kind: "checkout"; readonly files: readonly (readonly [file: number, text: string | null])[] }
  | {
      readonly kind: "type";
      readonly file: number;
      readonly at: number;
      readonly deleted: number;
      readonly text: string;
    }
  | { readonly kind: "config"; readonly variant: number }
  | { readonly kind: "nest"; readonly there: boolean }
  | { readonly kind: "entry"; readonly registry: number; readonly entry: Entry }
  | { readonly kind: "field"; readonly registry: number; readonly at: number; readonly entry: Entry }
  | {
      readonly kind: "dropEntry" | "renameId";
      readonly registry: number;
      readonly at: number;
      readonly letter: number;
    }
  | {
      readonly kind: "breakYaml" | "mendYaml" | "dropRegistry";
      readonly registry: number;
      readonly at: number;
    }
  | {
      readonly kind: "annotate";
      readonly file: number;
      readonly word: number;
      readonly words: number;
      readonly as: string;
      readonly status: "accepted" | "rejected";
      readonly entity: string;
    }
  | { readonly kind: "settle" }
  | { readonly kind: "wait"; readonly turns: number };

export const paths = ["a.txt", "a.md", "b.md", "sub/c.txt", "sub/d.txt", "notes.txt", "log.csv"] as const;
export const registries = ["one", "two", "three", "four"].map((name) => `registry/${name}.yaml`);
export const configs = [
  "name: Rivers\n",
  "name: Rivers\nlanguage: en\n",
  'name: Rivers\ndocuments: ["**/*.txt"]\n',
  'name: Rivers\ndocuments: ["**/*.txt", "**/*.csv"]\n',
  "name: Rivers\ndoubledApostrophes: quotation-marks\n",
  'name: Rivers\nregistry: ["registry/one.yaml"]\n',
  "name: Rivers\nchecks:\n  unknown-name: error\n",
  "name: [\n",
] as const;

/** A registry file, as `file` below tells it. */
const registryFile = (number: number): number => paths.length + 2 + number;

/** The documents first, then files of YAML that may be open in editors as well. */
const file = fc.oneof(
  { weight: 5, arbitrary: fc.nat(paths.length + 1) },
  { weight: 1, arbitrary: fc.nat(paths.length + 3 + registries.length) },
);
const registry = fc.nat(registries.length - 1);
const of = <K extends string>(...kinds: readonly K[]): fc.Arbitrary<K> => fc.constantFrom(...kinds);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: of("write"), file, text: documentText }) },
  { weight: 1, arbitrary: fc.record({ kind: of("touch", "remove"), file }) },
  { weight: 7, arbitrary: fc.record({ kind: of("open", "save", "close", "ask", "open"), file }) },
  { weight: 1, arbitrary: fc.record({ kind: of("breakAnnotations"), file }) },
  { weight: 1, arbitrary: fc.record({ kind: of("rename"), file, to: file }) },
  { weight: 1, arbitrary: fc.record({ kind: of("moveFolder"), back: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: of("checkout"),
      files: fc.array(fc.tuple(file, fc.option(documentText)), { minLength: 1, maxLength: 5 }),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ kind: of("type"), file, at: fc.nat(999), deleted: fc.nat(8), text: typed }),
  },
  { weight: 1, arbitrary: fc.record({ kind: of("config"), variant: fc.nat(configs.length - 1) }) },
  { weight: 1, arbitrary: fc.record({ kind: of("nest"), there: fc.boolean() }) },
  { weight: 6, arbitrary: fc.record({ kind: of("entry"), registry, entry }) },
  { weight: 5, arbitrary: fc.record({ kind: of("field"), registry, at: fc.nat(9), entry }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: of("dropEntry", "renameId"), registry, at: fc.nat(9), letter: fc.nat(2) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: of("breakYaml", "mendYaml", "mendYaml", "dropRegistry"),
      registry,
      at: fc.nat(999),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: of("annotate"),
      file,
      word: fc.nat(99),
      words: fc.integer({ min: 1, max: 3 }),
      as: fc.constantFrom("person", "organization", "place", "role", "quotation", "date"),
      status: of("accepted", "accepted", "rejected"),
      entity: fc.constantFrom(...ids("person"), ...ids("organization"), ...ids("place")),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: of("settle") }) },
  { weight: 4, arbitrary: fc.record({ kind: of("wait"), turns: fc.integer({ min: 1, max: 40 }) }) },
);

/** The corpus is read anew, and meanwhile something is typed into one of its registry files. */
const typedMeanwhile: fc.Arbitrary<readonly Step[]> = fc
  .tuple(registry, fc.constantFrom(1, 2, 4), fc.integer({ min: 4, max: 24 }), entry, entry)
  .map(([at, variant, turns, before, typedEntry]) => [
    ...registries.map((_, i): Step => ({ kind: "entry", registry: i, entry: before })),
    { kind: "config", variant: 0 },
    { kind: "open", file: registryFile(at) },
    { kind: "settle" },
    { kind: "config", variant },
    { kind: "wait", turns },
    { kind: "entry", registry: at, entry: typedEntry },
    { kind: "ask", file: registryFile(at) },
  ]);

/** A history that begins with some documents and entries. */
export const history: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    fc.array(fc.record({ kind: of("write"), file, text: documentText }), { minLength: 1, maxLength: 5 }),
    fc.array(fc.record({ kind: of("entry"), registry, entry }), { maxLength: 6 }),
    fc.array(step, { maxLength: 6 }),
    fc.option(typedMeanwhile, { nil: [] }),
    fc.array(step, { maxLength: 6 }),
  )
  .map((parts) => parts.flat());
