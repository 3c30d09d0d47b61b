import type {
  DateFinding,
  Described,
  Findings,
  MeetingFinding,
  NameFinding,
  QuotationFinding,
  Region,
  RoleFinding,
} from "../../analysis/findings.ts";
import type { Span } from "../../text/span.ts";
import { candidateHashOfBytes } from "../candidateHash.ts";
import type { UnknownName } from "../candidateKey.ts";
import { nameTypes, version } from "./layout.ts";
import { PackedSections } from "./packedSections.ts";
import type { PackReader } from "./packReader.ts";
import {
  readDate,
  readDescribed,
  readMeeting,
  readName,
  readQuotation,
  readRegion,
  readRole,
  skimName,
  type NumberedName,
} from "./readFindings.ts";

/** Where a registry entity is named. */
export interface EntityName extends Span {
  readonly entity: string;
}

/**
 * Findings that lie in the bytes of `packFindings` until they are asked for, each kind by itself, and from then on are
 * kept. Of damaged bytes a kind may be empty.
 */
export class PackedFindings implements Findings {
  /** Whether what was asked for so far turned out to be damaged. */
  isBroken: boolean;
  private readonly sections: PackedSections;
  private readonly read: unknown[] = [];

  constructor(bytes: Uint8Array) {
    this.sections = new PackedSections(bytes, version, 8);
    this.isBroken = this.sections.isBroken;
  }

  get names(): readonly NameFinding[] {
    return this.list(0, lists[0]);
  }

  /** The names of registry entities as far as tables heed them; nothing of it is kept. */
  entityNames(): readonly EntityName[] {
    const { strings } = this.sections;
    const names: EntityName[] = [];
    for (const { start, end, entity } of this.numberedNames())
      if (entity >= 0) names.push({ start, end, entity: strings.at(entity) ?? "" });
    return names;
  }

  /** The same of those that the registry does not know. */
  unknownNames(): readonly UnknownName[] {
    return this.numberedNames().flatMap((name) => (name.entity < 0 ? [this.unknown(name)] : []));
  }

  /**
   * For the names without an entry, in no order and some of them more than once, what `candidateHash` makes of it.
   * @param hashOf called for those that are not plain letters
   */
  candidateHashes(hashOf: (name: UnknownName) => number): readonly number[] {
    const { strings, bytes } = this.sections;
    /** By group and type, which most names share with others. */
    const isKnown: true[] = [];
    const hashes: number[] = [];
    for (const name of this.numberedNames()) {
      if (name.entity >= 0) continue;
      const { type, group } = name;
      if (group < 0) {
        hashes.push(hashOf(this.unknown(name)));
        continue;
      }
      const written = nameTypes.length * group + nameTypes.indexOf(type);
      if (isKnown[written]) continue;
      isKnown[written] = true;
      const letters = strings.lettersOf(group);
      const hash = letters && candidateHashOfBytes(type, bytes, letters.from, letters.end);
      hashes.push(hash ?? hashOf(this.unknown(name)));
    }
    return hashes;
  }

  private numberedNames(): readonly NumberedName[] {
    const reader = this.sections.section(0);
    const names = reader.list(skimName);
    return reader.isBroken || reader.left > 0 ? [] : names;
  }

  private unknown({ start, end, type, group }: NumberedName): UnknownName {
    const words = group < 0 ? undefined : this.sections.strings.at(group);
    return words === undefined ? { start, end, type } : { start, end, type, group: words };
  }

  get dates(): readonly DateFinding[] {
    return this.list(1, lists[1]);
  }

  get quotations(): readonly QuotationFinding[] {
    return this.list(2, lists[2]);
  }

  get roles(): readonly RoleFinding[] {
    return this.list(3, lists[3]);
  }

  get meetings(): readonly MeetingFinding[] {
    return this.list(4, lists[4]);
  }

  get regions(): readonly Region[] {
    return this.list(5, lists[5]);
  }

  get documentDate(): Described | undefined {
    return this.kept(6, readDescribed, undefined);
  }

  get title(): Described | undefined {
    return this.kept(7, readDescribed, undefined);
  }

  /** Read all lists, with a pause after each few hundred findings. */
  *readInSteps(): Generator<undefined, void, undefined> {
    for (const [section, read] of lists.entries()) {
      if (section in this.read) continue;
      const reader = this.sections.section(section);
      this.keep(section, reader, yield* reader.listInSteps<Span>(read), []);
    }
  }

  private list<T extends Span>(
    section: number,
    read: (reader: PackReader, from: number) => T,
  ): readonly T[] {
    return this.kept(section, (reader) => reader.list(read), []);
  }

  private kept<T>(section: number, read: (reader: PackReader) => T, broken: T): T {
    if (section in this.read) return this.read[section] as T;
    const reader = this.sections.section(section);
    return this.keep(section, reader, read(reader), broken);
  }

  private keep<T>(section: number, reader: PackReader, value: T, broken: T): T {
    const isBroken = reader.isBroken || reader.left > 0;
    if (isBroken) this.isBroken = true;
    return (this.read[section] = isBroken ? broken : value);
  }
}

/** How the findings of each section that is a list are read. */
const lists = [readName, readDate, readQuotation, readRole, readMeeting, readRegion] as const;
