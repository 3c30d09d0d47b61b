import type { Span } from "../text/span.ts";
import { movedAll, movesWith, none, Piece, type Mover } from "./findingPiece.ts";
import type { Move } from "./movedFindings.ts";

/**
 * A list of findings, sorted by start, in pieces of some dozens, so that an edit costs little in a list of any length: the
 * pieces around it are made anew, and the findings of all others are moved when somebody asks for them. Immutable.
 */
export class FindingPieces<T extends Span> {
  private readonly pieces: readonly Piece<T>[];
  private readonly mover: Mover<T>;
  private readonly reach: (finding: T) => Span;
  private list: readonly T[] | undefined;

  private constructor(pieces: readonly Piece<T>[], mover: Mover<T>, reach: (finding: T) => Span) {
    this.pieces = pieces;
    this.mover = mover;
    this.reach = reach;
  }

  /** @param reach the stretch in which a finding shows, which contains it */
  static of<T extends Span>(
    list: readonly T[],
    mover: Mover<T>,
    reach: (finding: T) => Span = itself,
  ): FindingPieces<T> {
    const result = new FindingPieces(cut(list, mover, reach), mover, reach);
    result.list = list;
    return result;
  }

  /** All of them, as a list that is made when first asked for. */
  get all(): readonly T[] {
    return (this.list ??= this.pieces.flatMap((piece) => piece.findings));
  }

  /** Those that begin in a stretch. */
  beginningIn({ start, end }: Span): readonly T[] {
    return this.pieces
      .slice(this.pieceAt(start), this.firstFrom(end))
      .flatMap((piece) => piece.findings.filter((each) => each.start >= start && each.start < end));
  }

  /** Those that show in a stretch or beside it, sorted. */
  touching({ start, end }: Span): readonly T[] {
    const near = this.pieces.filter((piece) => piece.low <= end && piece.high >= start);
    return near.flatMap((piece) =>
      piece.findings.filter((finding) => {
        const shown = this.reach(finding);
        return shown.start <= end && shown.end >= start;
      }),
    );
  }

  /** As many findings in front of a place and behind it, if there are so many. */
  around(offset: number, count: number): readonly T[] {
    const before: (readonly T[])[] = [];
    const after: (readonly T[])[] = [];
    let known = 0;
    for (let i = this.firstFrom(offset) - 1; i >= 0 && known < count; i--) {
      const findings = this.pieces[i]!.findings.filter(({ start }) => start < offset);
      before.unshift(findings);
      known += findings.length;
    }
    known = 0;
    for (let i = this.pieceAt(offset); i < this.pieces.length && known < count; i++) {
      const findings = this.pieces[i]!.findings.filter(({ start }) => start >= offset);
      after.push(findings);
      known += findings.length;
    }
    return [...before.flat().slice(-count), ...after.flat().slice(0, count)];
  }

  /**
   * The list after an edit.
   * @param stretch of the text after it, which contains what was edited: what begins there now is `fresh`
   */
  edited(move: Move, stretch?: Span, fresh: readonly T[] = []): FindingPieces<T> {
    const { pieces, mover, reach } = this;
    const { edit } = move;
    const start = stretch ? stretch.start : edit.start;
    const end = stretch ? stretch.end - move.by : edit.start;
    const from = stretch ? this.pieceAt(start) : pieces.length;
    const to = stretch ? Math.max(from, this.firstFrom(end)) : from;
    const moved = (findings: readonly T[]): readonly T[] => movedAll(findings, mover, move);
    const moves = movesWith(move);
    const next: Piece<T>[] = [];
    const goOn = (piece: Piece<T>): void => {
      if (piece.moves.length >= mostMoves || piece.mayLoseTo(edit))
        next.push(...cut(moved(piece.findings), mover, reach));
      else next.push(piece.moved(move, moves(piece.moves)));
    };
    const old = pieces.slice(from, to).flatMap((piece) => piece.findings);
    const read = stretch
      ? fresh.filter((finding) => finding.start >= stretch.start && finding.start < stretch.end)
      : [];
    const here = [
      ...moved(old.filter((finding) => finding.start < start)),
      ...read,
      ...moved(old.filter((finding) => finding.start >= end)),
    ];
    for (let i = 0; i < from; i++) goOn(pieces[i]!);
    next.push(...cut(here, mover, reach));
    for (let i = to; i < pieces.length; i++) goOn(pieces[i]!);
    return new FindingPieces(next, mover, reach);
  }

  /** The first piece that can have a finding at or behind an offset. */
  private pieceAt(offset: number): number {
    return Math.max(0, this.firstFrom(offset) - 1);
  }

  /** The first piece all of which begins at or behind an offset. */
  private firstFrom(offset: number): number {
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.pieces[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Findings in a piece. */
const pieceSize = 64;

/** Edits that a piece may wait for, so that what is asked for at last is not moved by thousands one after the other. */
const mostMoves = 100;

const itself = <T extends Span>(finding: T): Span => finding;

function cut<T extends Span>(
  list: readonly T[],
  mover: Mover<T>,
  reach: (finding: T) => Span,
): readonly Piece<T>[] {
  const pieces: Piece<T>[] = [];
  const count = Math.ceil(list.length / pieceSize);
  for (let i = 0; i < count; i++) {
    const findings = list.slice(
      Math.floor((i * list.length) / count),
      Math.floor(((i + 1) * list.length) / count),
    );
    const bounds = { start: findings[0]!.start, low: Infinity, high: 0 };
    for (const finding of findings) {
      const { start, end } = reach(finding);
      bounds.low = Math.min(bounds.low, start);
      bounds.high = Math.max(bounds.high, end);
    }
    pieces.push(new Piece(findings, none, bounds, mover));
  }
  return pieces;
}
