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
import { candidateHashOfBytes } from "../candidateHash.ts";
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

/** What tables of names heed of a name. */
export type SkimmedName = Pick<NameFinding, "start" | "end" | "type" | "entity" | "group">;

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
    return this.list(0, readName);
  }

  /** The names as far as tables of names heed them; nothing of it is kept. */
  skimmedNames(): readonly SkimmedName[] {
    return this.numberedNames().map((name) => this.named(name));
  }

  /**
   * For the names without an entry, in no order and some of them more than once, what `candidateHash` makes of it.
   * @param hashOf called for those that are not plain letters
   */
  candidateHashes(hashOf: (name: SkimmedName) => number): readonly number[] {
    const { strings, bytes } = this.sections;
    /** By type and group. */
    const known = new Map<number, number>();
    const hashes: number[] = [];
    for (const name of this.numberedNames()) {
      if (name.entity >= 0) continue;
      const { type, group } = name;
      const written = 8 * group + nameTypes.indexOf(type);
      let hash = group < 0 ? undefined : known.get(written);
      if (hash === undefined) {
        const letters = group < 0 ? undefined : strings.lettersOf(group);
        hash = letters && candidateHashOfBytes(type, bytes, letters.from, letters.end);
        hash ??= hashOf(this.named(name));
        if (group >= 0) known.set(written, hash);
        hashes.push(hash);
      }
    }
    return hashes;
  }

  private numberedNames(): readonly NumberedName[] {
    const reader = this.sections.section(0);
    const names = reader.list(skimName);
    return reader.isBroken || reader.left > 0 ? [] : names;
  }

  private named({ start, end, type, entity, group }: NumberedName): SkimmedName {
    const { strings } = this.sections;
    const words = group < 0 ? undefined : strings.at(group);
    return {
      ...{ start, end, type, entity: entity < 0 ? null : (strings.at(entity) ?? null) },
      ...(words !== undefined && { group: words }),
    };
  }

  get dates(): readonly DateFinding[] {
    return this.list(1, readDate);
  }

  get quotations(): readonly QuotationFinding[] {
    return this.list(2, readQuotation);
  }

  get roles(): readonly RoleFinding[] {
    return this.list(3, readRole);
  }

  get meetings(): readonly MeetingFinding[] {
    return this.list(4, readMeeting);
  }

  get regions(): readonly Region[] {
    return this.list(5, readRegion);
  }

  get documentDate(): Described | undefined {
    return this.kept(6, readDescribed, undefined);
  }

  get title(): Described | undefined {
    return this.kept(7, readDescribed, undefined);
  }

  private list<T extends NameFinding | DateFinding | QuotationFinding | RoleFinding | MeetingFinding | Region>(
    section: number,
    read: (reader: PackReader, from: number) => T,
  ): readonly T[] {
    return this.kept(section, (reader) => reader.list(read), []);
  }

  private kept<T>(section: number, read: (reader: PackReader) => T, broken: T): T {
    if (section in this.read) return this.read[section] as T;
    const reader = this.sections.section(section);
    const value = read(reader);
    const isBroken = reader.isBroken || reader.left > 0;
    if (isBroken) this.isBroken = true;
    return (this.read[section] = isBroken ? broken : value);
  }
}
