import type { MeetingFinding } from "../../analysis/findings.ts";
import { longHash } from "../../text/longHash.ts";
import { glance } from "../stored/glance.ts";
import { entityNumbers } from "./entityTable.ts";
import { HashNumbers } from "./hashNumbers.ts";
import { rowTable } from "./rowTable.ts";

/** What is told of a meeting, without the words that tell it and without who took part. */
export interface MeetingHead {
  readonly id: string | null;
  readonly name: string;
  readonly startDate: string | undefined;
  readonly endDate: string | undefined;
  readonly place: string | undefined;
  readonly partOf: string | undefined;
}

/**
 * The meetings that the documents of a block report, one after the other: the document's index in the block, the finding's
 * index in the document, the number of its head, and how many took part, followed by their `participantNumber`s.
 */
export type MeetingTable = Int32Array;

/** What each document of a block reports. */
export const meetingTable = rowTable<readonly number[], MeetingTable>({
  rowOf: (document) =>
    glance(document).meetings.flatMap((finding, index) => {
      const people = new Set(finding.participants.map(({ entity, name }) => participantNumber(entity, name)));
      return [index, meetingHeads.of(finding), people.size, ...people];
    }),
  tableOf(rows) {
    const table: number[] = [];
    for (const [document, row] of rows.entries())
      for (let i = 0; i < row.length; ) {
        const end = i + 3 + row[i + 2]!;
        table.push(document);
        while (i < end) table.push(row[i++]!);
      }
    return Int32Array.from(table);
  },
  rowsOf(table, count) {
    const rows = Array.from({ length: count }, (): number[] => []);
    eachReport(table, (document, index, head, people) =>
      rows[document]!.push(index, head, people.length, ...people),
    );
    return rows;
  },
});

/** Call with each report of a table. */
export function eachReport(
  table: MeetingTable,
  call: (document: number, index: number, head: number, people: Int32Array) => void,
): void {
  for (let i = 0; i < table.length; ) {
    const from = i + 4;
    const end = from + table[i + 3]!;
    call(table[i]!, table[i + 1]!, table[i + 2]!, table.subarray(from, end));
    i = end;
  }
}

/**
 * A number of 32 bits for somebody who took part: that of an entity, or one below zero for a name without an entry, of which two
 * in one meeting hardly ever have the same.
 */
export const participantNumber = (entity: string | null, name: string): number =>
  entity === null ? ~(longHash(name.toLowerCase()) % 2 ** 31) : entityNumbers.of(entity);

/** Heads by number, so that equal ones are held once. It only grows. */
class MeetingHeads {
  private readonly heads: MeetingHead[] = [];
  private readonly numbers = new HashNumbers();

  /** The number of what a finding tells, a new one if it has none yet. */
  of({ id, name, startDate, endDate, place, partOf }: MeetingFinding): number {
    const head: MeetingHead = { id, name, startDate, endDate, place, partOf };
    // The next hash is free where another head has this one.
    for (let hash = longHash(Object.values(head).join("\n")); ; hash++) {
      const number = this.numbers.of(hash);
      this.heads[number] ??= head;
      if (isSame(this.heads[number], head)) return number;
    }
  }

  head(number: number): MeetingHead {
    return this.heads[number]!;
  }
}

const isSame = (a: MeetingHead, b: MeetingHead): boolean =>
  a.id === b.id &&
  a.name === b.name &&
  a.startDate === b.startDate &&
  a.endDate === b.endDate &&
  a.place === b.place &&
  a.partOf === b.partOf;

/** The same for all corpora. */
export const meetingHeads = new MeetingHeads();
