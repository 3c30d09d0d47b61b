import type { NameFinding } from "../../findings.ts";
import { isPremier, type RoleKey } from "./roleKey.ts";
import type { RolePhrase } from "./rolePhrases.ts";

/** A title that stood beside its holder's name. */
export interface KnownHolder {
  readonly phrase: RolePhrase;
  readonly name: NameFinding;
}

/** The titles of a document that stood beside their holders' names so far, in order, and by office. */
export class KnownHolders {
  private readonly all: KnownHolder[] = [];
  private readonly indices: number[] = [];
  private readonly byOffice = new Map<string, number[]>();

  get count(): number {
    return this.all.length;
  }

  add(known: KnownHolder): void {
    const office = officeOf(known.phrase.key);
    const index = this.all.push(known) - 1;
    this.indices.push(index);
    const same = this.byOffice.get(office);
    if (same) same.push(index);
    else this.byOffice.set(office, [index]);
  }

  /** By index; negative ones count from the end. */
  at(index: number): KnownHolder | undefined {
    return this.all.at(index);
  }

  /** Indices of the titles that one may stand for, by its head and rank; all for `chief`, who leads whatever it is. */
  near(asked: RoleKey): readonly number[] {
    if (asked.head === "chief" || asked.head === "leader") return this.indices;
    return this.byOffice.get(officeOf(asked)) ?? [];
  }
}

const officeOf = (key: RoleKey): string => `${key.rank}/${isPremier(key.head) ? "premier" : key.head}`;
