import { readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { analyse } from "../../src/analysis/analyse.ts";
import { anchorOf } from "../../src/annotations/anchorOf.ts";
import type { Anchor, Annotation } from "../../src/annotations/annotation.ts";
import { runAfter, runBefore } from "../../src/annotations/likeness.ts";
import { normal } from "../../src/annotations/normalText.ts";
import { placeAnnotations } from "../../src/annotations/placeAnnotations.ts";
import { covered, type Span } from "../../src/text/span.ts";
import { seeded } from "../prose.ts";
import { cellsOf, Places, textOf, type Fate } from "./cells.ts";
import { hypothesis } from "./hypothesis.ts";
import { editKinds } from "./scripts.ts";

/**
 * `npm run bench:anchors [-- --quick] [--seed N] [--show wrong|all|none]`: annotations of the sample corpus under random edit scripts, by seed. It is known by
 * construction where each belongs afterwards. Wrong places fail the run.
 */
const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
    show: { type: "string", default: "wrong" },
  },
});
const scripts = values.quick ? 1_000 : 10_000;
/** The approximate search takes most of the time: it runs on every so-many-th script. */
const hypothesisEvery = values.quick ? 50 : 20;
const most = 20;

interface Stretch extends Span {
  readonly words: string;
  readonly anchor: Required<Anchor>;
  /** As Hypothesis keeps it: 32 code units on either side. */
  readonly plain: Required<Anchor>;
  /** The neighbourhood in normal form. */
  readonly around: readonly [before: string, after: string];
}

interface Score {
  right: number;
  asked: number;
  orphaned: number;
  wrong: number;
  milliseconds: number;
  spans: number;
}
type Answer = Span | "asked" | "orphan";

const documents = readdirSync("corpus/documents").map((name) => {
  const text = readFileSync(`corpus/documents/${name}`, "utf8");
  const { names, dates, quotations } = analyse(text);
  const stretches = [...names, ...dates, ...quotations]
    .filter(({ start, end }) => end > start)
    .map(({ start, end }): Stretch => {
      const anchor = anchorOf(text, { start, end });
      const plain = {
        ...anchor,
        quote: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - 32), start),
        suffix: text.slice(end, end + 32),
      };
      const around = [
        normal(text.slice(Math.max(0, start - 64), start)),
        normal(text.slice(end, end + 64)),
      ] as const;
      return { start, end, words: text.slice(start, end), anchor, plain, around };
    });
  return { name, text, stretches };
});

const fresh = (): Score => ({ right: 0, asked: 0, orphaned: 0, wrong: 0, milliseconds: 0, spans: 0 });
const methods = ["Glossator", "Hypothesis", "offsets only"] as const;
const scores = Object.fromEntries(
  methods.map((method) => [method, { kept: fresh(), edited: fresh(), gone: fresh() }]),
) as Record<(typeof methods)[number], Record<Fate["kind"], Score>>;
const match = hypothesis();
let shown = 0;

for (let script = 0; script < scripts; script++) {
  const random = seeded(Number(values.seed) * 1_000_003 + script);
  const document = documents[Math.floor(random() * documents.length)]!;
  const chosen = sample(document.stretches, random);
  let cells = cellsOf(document.text);
  const done: string[] = [];
  for (let edits = 1 + Math.floor(random() * 8); edits > 0; edits--) {
    const kind = editKinds[Math.floor(random() * editKinds.length)]!;
    cells = kind.apply(cells, random);
    done.push(kind.name);
  }
  const text = textOf(cells);
  const places = new Places(cells);
  const fates = chosen.map(({ words, start }) => places.fateOf(words, start));

  let before = process.cpuUsage();
  const placements = placeAnnotations(text, chosen.map(annotationOf));
  const ours = since(before);
  chosen.forEach((stretch, i) => {
    const { outcome, spans } = placements[i]!;
    const answer: Answer = outcome === "orphan" ? "orphan" : outcome === "changed" ? "asked" : spans[0]!;
    const verdict = count("Glossator", stretch, fates[i]!, answer, text, ours / chosen.length);
    const isTold =
      values.show !== "none" &&
      shown < 60 &&
      (verdict === "wrong" || (values.show === "all" && verdict !== "right" && fates[i]!.kind === "kept"));
    if (isTold) show(script, document.name, done, stretch, fates[i]!, answer, text);
    count("offsets only", stretch, fates[i]!, { start: stretch.start, end: stretch.end }, text, 0);
  });
  if (script % hypothesisEvery !== 0) continue;
  before = process.cpuUsage();
  const matches = chosen.map(({ plain }) => match(text, plain));
  const theirs = since(before);
  chosen.forEach((stretch, i) =>
    count("Hypothesis", stretch, fates[i]!, matches[i] ?? "orphan", text, theirs / chosen.length),
  );
}

report();

function sample(stretches: readonly Stretch[], random: () => number): Stretch[] {
  if (stretches.length <= most) return [...stretches];
  const chosen = new Set<Stretch>();
  while (chosen.size < most) chosen.add(stretches[Math.floor(random() * stretches.length)]!);
  return [...chosen].sort((a, b) => a.start - b.start);
}

function annotationOf({ anchor }: Stretch, i: number): Annotation {
  const nowhere = { start: 0, end: 0 };
  const place = { entry: nowhere, id: nowhere, quote: nowhere };
  return { id: `a${i}`, kind: "person", status: "accepted", ...anchor, parts: [], place };
}

function count(
  method: (typeof methods)[number],
  stretch: Stretch,
  fate: Fate,
  answer: Answer,
  text: string,
  milliseconds: number,
): keyof Score {
  const score = scores[method][fate.kind];
  score.spans++;
  score.milliseconds += milliseconds;
  const verdict =
    answer === "asked"
      ? "asked"
      : answer === "orphan"
        ? "orphaned"
        : isRight(fate, answer, stretch, text)
          ? "right"
          : "wrong";
  score[verdict]++;
  return verdict;
}

/**
 * The place it came to. Of equal sentences nobody can tell which is the copy: the one with more of the old neighbourhood
 * counts as the first one; of two in a row either does, and so does one that is left alone (so looks moving by copy and
 * delete).
 */
function isRight(fate: Fate, answer: Span, stretch: Stretch, text: string): boolean {
  const at = ({ start, end }: Span): boolean => start === answer.start && end === answer.end;
  if (fate.kind !== "kept") return fate.copies.some(at);
  return (
    at(fate) ||
    (fate.copies.some(at) &&
      (isRow(fate, answer, text) ||
        neighbourhood(stretch, answer, text) >= neighbourhood(stretch, fate, text)))
  );
}

/** Whether two places are the same one in a stretch that stands twice in a row. */
function isRow(a: Span, b: Span, text: string): boolean {
  const apart = Math.abs(a.start - b.start);
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const before = runBefore(text, first.start, text, second.start, apart);
  return before + runAfter(text, first.start, text, second.start, apart) >= apart - 2;
}

/** How much of the old neighbourhood, 32 code units on either side, stands right beside a place. */
function neighbourhood({ around }: Stretch, { start, end }: Span, text: string): number {
  const [before, after] = around;
  const left = normal(text.slice(Math.max(0, start - 128), start));
  const right = normal(text.slice(end, end + 128));
  return runBefore(before, before.length, left, left.length, 32) + runAfter(after, 0, right, 0, 32);
}

function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function show(
  script: number,
  name: string,
  done: string[],
  stretch: Stretch,
  fate: Fate,
  answer: Answer,
  text: string,
): void {
  shown++;
  const around = (span: Span): string =>
    JSON.stringify(
      `${text.slice(Math.max(0, span.start - 70), span.start)}[${covered(text, span)}]${text.slice(span.end, span.end + 70)}`,
    );
  console.log(`\nscript ${script} (${name}): ${done.join(", ")}`);
  console.log(
    `  was   ${JSON.stringify(`${stretch.anchor.prefix}[${stretch.anchor.quote}]${stretch.anchor.suffix}`)}`,
  );
  console.log(`  truth ${fate.kind === "kept" ? around(fate) : fate.kind}`);
  console.log(`  said  ${typeof answer === "string" ? answer : around(answer)}`);
}

function report(): void {
  const words = {
    kept: "spans that still exist",
    edited: "spans edited themselves",
    gone: "spans that are gone",
  };
  for (const kind of ["kept", "edited", "gone"] as const) {
    console.log(
      `\n${words[kind]}, ${scripts.toLocaleString("en")} scripts (Hypothesis: every ${hypothesisEvery}th)`,
    );
    console.log("                      spans   placed right     asked  orphaned  silently wrong");
    for (const method of methods) {
      const { spans, right, asked, orphaned, wrong } = scores[method][kind];
      const share = (n: number): string => `${((100 * n) / Math.max(1, spans)).toFixed(2)} %`;
      console.log(
        `  ${method.padEnd(14)} ${String(spans).padStart(10)} ${share(right).padStart(14)} ${share(asked).padStart(9)} ${share(orphaned).padStart(9)} ${String(wrong).padStart(8)} ${share(wrong).padStart(9)}`,
      );
    }
  }
  const each = (method: (typeof methods)[number]): number => {
    const all = Object.values(scores[method]);
    return (
      (1000 * all.reduce((sum, s) => sum + s.milliseconds, 0)) / all.reduce((sum, s) => sum + s.spans, 0)
    );
  };
  console.log(
    `\nprocessor time a span: Glossator ${each("Glossator").toFixed(1)} µs, Hypothesis ${each("Hypothesis").toFixed(1)} µs`,
  );
  const { kept, edited, gone } = scores.Glossator;
  const wrong = kept.wrong + edited.wrong + gone.wrong;
  const right = kept.right / kept.spans;
  if (wrong > 0) fail(`${wrong} spans were placed wrongly without a word.`);
  if (right < 0.99)
    fail(`only ${(100 * right).toFixed(2)} % of the spans that still exist were placed right.`);
  if (each("Glossator") > each("Hypothesis")) fail("placing is slower than by Hypothesis's method.");
}

function fail(message: string): void {
  process.exitCode = 1;
  console.error(`bench: ${message}`);
}
