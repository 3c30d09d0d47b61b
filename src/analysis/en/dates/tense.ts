import { idAt, tokenText, type Tokens } from "./tokens.ts";
import { shape } from "../../../text/words.ts";
import { w } from "./words.ts";

export type Tense = "past" | "future" | "unknown";

/**
 * The tense of the clause an expression stands in, from the verbs near it: up to 16 tokens to either side, not beyond
 * the sentence. The nearest sign decides, and what stands before counts more than what follows.
 */
export function tenseAt(t: Tokens, first: number, last: number): Tense {
  let best: Tense = "unknown";
  let distance = 1000;
  const note = (tense: Tense, far: number): void => {
    if (far < distance) {
      best = tense;
      distance = far;
    }
  };
  for (let at = first - 1, far = 1; at >= t.low && far <= 16; at--, far++) {
    if (idAt(t, at) === w.dot && t.words.shapes[at - 1] !== shape.initial && !isShort(t, at - 1)) break;
    if (idAt(t, at) === w.semicolon) break;
    const tense = signOf(t, at);
    if (tense !== "unknown") {
      note(tense, far);
      break;
    }
  }
  for (let at = last + 1, far = 2; at < t.high && far <= 16; at++, far += 2) {
    if (idAt(t, at) === w.dot || idAt(t, at) === w.semicolon) break;
    const tense = signOf(t, at);
    if (tense !== "unknown") {
      note(tense, far + 1);
      break;
    }
  }
  return best;
}

function signOf(t: Tokens, at: number): Tense {
  if (t.words.shapes[at] === shape.mark) return "unknown";
  const word = tokenText(t, at).toLowerCase();
  if (futureSigns.has(word)) return "future";
  if (pastSigns.has(word)) return "past";
  if (word.length > 4 && word.endsWith("ed") && !notPast.has(word)) return "past";
  return "unknown";
}

const isShort = (t: Tokens, at: number): boolean =>
  (t.words.ends[at] ?? 0) - (t.words.starts[at] ?? 0) <= 4 && /^[A-Z]/.test(tokenText(t, at));

const futureSigns = new Set(
  "will shall ll expects expect expected plans planning scheduled due intends hopes upcoming begins starts opens meets proposed likely going slated tomorrow aims".split(
    " ",
  ),
);

const pastSigns = new Set(
  "was were had did said told been began came went met took made held fell rose gave got saw found left lost cut sent spoke grew hit led ran paid put sold bought built became brought kept thought won since ago last wrote drew has have broke flew shot ended dated read rang sought stood heard struck chose swept threw died rejected reported".split(
    " ",
  ),
);

const notPast = new Set(
  "need indeed exceed proceed speed breed hundred united red scheduled expected planned proposed slated".split(
    " ",
  ),
);
