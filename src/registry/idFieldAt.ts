import type { Span } from "../text/span.ts";
import { valueAt } from "../yaml/valueAt.ts";
import type { EntityKind } from "./entity.ts";
import { isInFrontMatter } from "./frontMatter.ts";
import { referenceKinds } from "./referenceKinds.ts";

/** A place where an id belongs. */
export interface IdField {
  /** Kinds of entities that belong there; left out: any. */
  readonly kinds?: readonly EntityKind[];
  /** The id of the entry that the field is in, which cannot refer to itself. */
  readonly except?: string;
  /** What is written of the id, up to the cursor. */
  readonly written: Span;
}

/** The field at a cursor in a registry file, which may be half written, if it is one for ids. */
export function registryIdFieldAt(text: string, offset: number): IdField | undefined {
  const value = valueAt(text, offset);
  if (!value) return undefined;
  const [, id, ...fields] = value.path;
  const field = fields.join(".");
  // An item of a list may be an id alone.
  const kinds = referenceKinds[field] ?? referenceKinds[`${field}.entity`];
  if (!kinds || id === undefined) return undefined;
  return { kinds, except: id, written: value.written };
}

/** The field at a cursor in the front matter of a document if it is one for ids. */
export function frontMatterIdFieldAt(text: string, offset: number): IdField | undefined {
  const value = isInFrontMatter(text, offset) ? valueAt(text, offset) : undefined;
  const isMeetings = value?.path.length === 1 && /^meetings?$/.test(value.path[0]!);
  return value && isMeetings ? { kinds: ["meeting"], written: value.written } : undefined;
}
