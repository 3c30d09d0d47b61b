import { overlaps, type Span } from "../text/span.ts";
import type { Move } from "./movedFindings.ts";

/** Some findings, and the edits by which they have still to be moved. */
export class Piece<T extends Span> implements Bounds {
  readonly start: number;
  readonly low: number;
  readonly high: number;
  moves: readonly Move[];
  private known: readonly T[];
  private readonly mover: Mover<T>;

  constructor(known: readonly T[], moves: readonly Move[], { start, low, high }: Bounds, mover: Mover<T>) {
    this.known = known;
    this.moves = moves;
    this.start = start;
    this.low = low;
    this.high = high;
    this.mover = mover;
  }

  /** Where they are now. */
  get findings(): readonly T[] {
    if (this.moves.length > 0) {
      const { mover } = this;
      this.known = this.moves.reduce((findings, move) => movedAll(findings, mover, move), this.known);
      this.moves = none;
    }
    return this.known;
  }

  /** Whether an edit may touch the words of one of its findings. */
  mayLoseTo({ start, end }: Span): boolean {
    return overlaps(this.bounds, { start: start - 1, end: end + 1 });
  }

  /** @param moves those of this piece and the move */
  moved(move: Move, moves: readonly Move[]): Piece<T> {
    const { start, low, high } = this;
    const bounds = {
      start: movedOffset(start, move),
      low: movedOffset(low, move),
      high: high <= move.edit.start ? high : Math.max(high, move.edit.end) + move.by,
    };
    return new Piece(this.known, moves, bounds, this.mover);
  }

  private get bounds(): Span {
    return { start: this.low, end: this.high };
  }
}

/** What becomes of a finding by an edit; undefined if its words are gone. */
export type Mover<T> = (finding: T, move: Move) => T | undefined;

/** Where the findings of a piece are now. */
interface Bounds {
  /** Where the first of them begins. */
  readonly start: number;
  /** The stretch in which all of them show. */
  readonly low: number;
  readonly high: number;
}

/** What is left of some findings after an edit. */
export function movedAll<T>(findings: readonly T[], mover: Mover<T>, move: Move): readonly T[] {
  const left: T[] = [];
  for (const finding of findings) {
    const now = mover(finding, move);
    if (now) left.push(now);
  }
  return left;
}

/** Where a stretch is after an edit, whatever became of its words. */
export const movedSpan = ({ start, end }: Span, move: Move): Span => ({
  start: movedOffset(start, move),
  end: movedOffset(end, move),
});

/** Where a place is after an edit: within what was replaced, at its beginning. */
function movedOffset(offset: number, { edit, by }: Move): number {
  if (offset >= edit.end) return offset + by;
  return Math.min(offset, edit.start);
}

/** Adds a move to those of pieces: most wait for the same ones, and go on doing so. */
export function movesWith(move: Move): (moves: readonly Move[]) => readonly Move[] {
  let [last, made]: (readonly Move[] | undefined)[] = [];
  return (moves) => {
    if (!made || moves !== last) made = withMove((last = moves), move);
    return made;
  };
}

/** Letters that are typed one behind the other, and taken back again, are one edit. */
function withMove(moves: readonly Move[], move: Move): readonly Move[] {
  const last = moves.at(-1);
  const isContinued =
    last !== undefined &&
    last.edit.start === last.edit.end &&
    move.edit.start >= last.edit.start &&
    move.edit.end <= last.edit.start + last.by;
  if (!isContinued) return [...moves, move];
  const { start, end, newText } = last.edit;
  const before = newText.slice(0, move.edit.start - start);
  const after = newText.slice(move.edit.end - start);
  return [
    ...moves.slice(0, -1),
    { edit: { start, end, newText: before + move.edit.newText + after }, by: last.by + move.by },
  ];
}

/** No moves: one list, so that pieces can be seen to wait for the same. */
export const none: readonly Move[] = [];
