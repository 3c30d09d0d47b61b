import type { Entity } from "./entity.ts";
import type { Problem } from "../text/problem.ts";

/** One registry file as read: its good entries and its own problems. */
export interface RegistryFile {
  readonly uri: string;
  readonly entities: readonly Entity[];
  readonly problems: readonly Problem[];
}

/** All entries of a corpus, from one or many files. Immutable; `combineRegistry` makes it. */
export interface Registry {
  readonly files: readonly RegistryFile[];
  /** In file order; of two entries with one id the first stands here. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** Problems between entries (duplicate ids, unknown references, shared aliases), by the uri they show in. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

export const emptyRegistry: Registry = { files: [], entities: new Map(), problems: new Map() };
