import { shape, type Words } from "../../text/words.ts";
import type { FormUnit } from "./nameForms.ts";
import { joint, maxUnits, readJoint, readUnit, unitReader } from "./nameUnits.ts";
import { checkWord } from "./wordHash.ts";

/** The units of one name, read into arrays that are used again for the next. */
export class WrittenUnits {
  count = 0;
  readonly hashes = new Int32Array(maxUnits);
  readonly checks = new Int32Array(maxUnits);
  readonly cases = new Uint8Array(maxUnits);
  readonly joints = new Uint8Array(maxUnits);
  readonly starts = new Uint32Array(maxUnits);
  readonly ends = new Uint32Array(maxUnits);
  /** The first token of each. */
  private readonly tokens = new Uint32Array(maxUnits);
  readonly text: string;
  private readonly words: Words;
  private readonly reader = unitReader();

  constructor(text: string, words: Words) {
    this.text = text;
    this.words = words;
  }

  read(from: number, limit: number): void {
    this.count = 0;
    let token = from;
    while (token < limit && this.words.shapes[token] === shape.mark) token++;
    while (token < limit && this.count < maxUnits) {
      readUnit(this.text, this.words, token, this.reader);
      const i = this.count++;
      this.hashes[i] = this.reader.hash;
      this.cases[i] = this.reader.case;
      this.tokens[i] = token;
      this.starts[i] = this.words.starts[token]!;
      this.ends[i] = this.reader.end;
      this.checks[i] = checkWord(this.text, this.starts[i]!, this.reader.end);
      this.joints[i] = readJoint(this.text, this.words, limit, this.reader);
      token = Math.max(this.reader.next, token + 1);
    }
  }

  all(): readonly number[] {
    const indices: number[] = [];
    for (let i = 0; i < this.count; i++) indices.push(i);
    return indices;
  }

  /** Of each unit whether a hyphen or an apostrophe joins it to the next. */
  tight(): readonly boolean[] {
    const joined: boolean[] = [];
    for (let i = 0; i < this.count; i++)
      joined.push(this.joints[i] === joint.hyphen || this.joints[i] === joint.apostrophe);
    return joined;
  }

  /** What joined the k-th unit of a form (not the first) to the one before, if they stood together in the name. */
  jointBefore(units: readonly FormUnit[], k: number): number {
    const before = units[k - 1]!;
    const here = units[k]!;
    if (typeof before === "number")
      return typeof here === "string" || here === before + 1 ? this.joints[before]! : joint.space;
    return typeof here === "number" && here > 0 ? this.joints[here - 1]! : joint.space;
  }

  texts(): readonly string[] {
    const texts: string[] = [];
    const { vocabulary, spellings, ends } = this.words;
    for (let i = 0; i < this.count; i++) {
      const token = this.tokens[i]!;
      // The word's own string, which is there already.
      const isWord = this.ends[i] === ends[token];
      texts.push(
        isWord ? vocabulary.spelling(spellings[token]!) : this.text.slice(this.starts[i], this.ends[i]),
      );
    }
    return texts;
  }
}
