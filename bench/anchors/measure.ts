import type { Annotation } from "../../src/annotations/annotation.ts";
import { placeAnnotations } from "../../src/annotations/placeAnnotations.ts";
import { seeded } from "../prose.ts";
import { cellsOf, Places, textOf, type Cell, type Fate } from "./cells.ts";
import type { hypothesis } from "./hypothesis.ts";
import { judge, type Answer, type Verdict } from "./judge.ts";
import { emptyScores, type Method, type Scores } from "./score.ts";
import { editKinds } from "./scripts.ts";
import { annotatedTexts, type Stretch } from "./stretches.ts";

export interface Plan {
  readonly scripts: number;
  readonly seed: number;
  /** Hypothesis's approximate search takes most of the time: it runs on every so-many-th script, or not at all. */
  readonly hypothesis?: { readonly match: ReturnType<typeof hypothesis>; readonly every: number };
  /** Told of each of our answers. */
  tell?(told: Told): void;
}

/** What came out for one stretch. */
export interface Told {
  readonly script: number;
  readonly document: string;
  readonly edits: readonly string[];
  readonly stretch: Stretch;
  readonly fate: Fate;
  readonly answer: Answer;
  readonly verdict: Verdict;
  readonly text: string;
}

/** Annotations of the sample corpus under random edit scripts, by seed. Where each belongs is known by construction. */
export function measure({ scripts, seed, hypothesis, tell }: Plan): Scores {
  const documents = annotatedTexts();
  const scores = emptyScores();
  for (let script = 0; script < scripts; script++) {
    const random = seeded(seed * 1_000_003 + script);
    const document = documents[Math.floor(random() * documents.length)]!;
    const chosen = sample(document.stretches, random);
    const { cells, edits } = edited(document.text, random);
    const text = textOf(cells);
    const places = new Places(cells);
    const fates = chosen.map(({ words, start }) => places.fateOf(words, start));
    const count = (method: Method, answers: readonly Answer[], milliseconds: number): readonly Verdict[] =>
      chosen.map((stretch, i) => {
        const score = scores[method][fates[i]!.kind];
        const verdict = judge(stretch, fates[i]!, answers[i]!, text);
        score.spans++;
        score.milliseconds += milliseconds / chosen.length;
        score[verdict]++;
        return verdict;
      });

    const ours = timed(() => placeAnnotations(text, chosen.map(annotationOf)));
    const answers = ours.value.map(({ outcome, spans }): Answer => {
      if (outcome === "orphan") return "orphan";
      return outcome === "changed" ? "asked" : spans[0]!;
    });
    count("Glossator", answers, ours.milliseconds).forEach((verdict, i) => {
      const told = { script, document: document.name, edits, verdict, text };
      tell?.({ ...told, stretch: chosen[i]!, fate: fates[i]!, answer: answers[i]! });
    });
    count("offsets only", chosen, 0);
    if (!hypothesis || script % hypothesis.every !== 0) continue;
    const theirs = timed(() => chosen.map(({ plain }) => hypothesis.match(text, plain) ?? "orphan"));
    count("Hypothesis", theirs.value, theirs.milliseconds);
  }
  return scores;
}

/** So many annotations of a text at most. */
const most = 20;

function sample(stretches: readonly Stretch[], random: () => number): Stretch[] {
  if (stretches.length <= most) return [...stretches];
  const chosen = new Set<Stretch>();
  while (chosen.size < most) chosen.add(stretches[Math.floor(random() * stretches.length)]!);
  return [...chosen].sort((a, b) => a.start - b.start);
}

/** A text after one to eight random edits, with their names. */
function edited(
  text: string,
  random: () => number,
): { readonly cells: Cell[]; readonly edits: readonly string[] } {
  let cells = cellsOf(text);
  const edits: string[] = [];
  for (let left = 1 + Math.floor(random() * 8); left > 0; left--) {
    const kind = editKinds[Math.floor(random() * editKinds.length)]!;
    cells = kind.apply(cells, random);
    edits.push(kind.name);
  }
  return { cells, edits };
}

function annotationOf({ anchor }: Stretch, i: number): Annotation {
  const nowhere = { start: 0, end: 0 };
  const place = { entry: nowhere, id: nowhere, quote: nowhere };
  return { id: `a${i}`, kind: "person", status: "accepted", ...anchor, parts: [], place };
}

/** With the processor time it took. */
function timed<T>(run: () => T): { readonly value: T; readonly milliseconds: number } {
  const before = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(before);
  return { value, milliseconds: (user + system) / 1000 };
}
