import type { EntityKind } from "../registry/entity.ts";
import { referenceKinds } from "../registry/referenceKinds.ts";
import type { Span } from "../text/span.ts";
import { valueAt } from "../yaml/valueAt.ts";
import { isInFrontMatter } from "./frontMatterOf.ts";
import { documentOf, type CorpusView } from "./view.ts";

/** A place where an id belongs. */
export interface IdField {
  /** Kinds of entities that belong there; left out: any. */
  readonly kinds?: readonly EntityKind[];
  /** The id of the entry that the field is in, which cannot refer to itself. */
  readonly except?: string;
  /** What is written of the id, up to the cursor. */
  readonly written: Span;
}

/**
 * The field of front matter or of a registry entry at a cursor, if it is one for ids; else undefined.
 * @param text as it stands in the editor
 */
export function idFieldAt(view: CorpusView, uri: string, text: string, offset: number): IdField | undefined {
  if (documentOf(view, uri)) return inFrontMatter(text, offset);
  if (!view.corpus.registry.files.some((file) => file.uri === uri)) return undefined;
  const value = valueAt(text, offset);
  if (!value) return undefined;
  const [, id, ...fields] = value.path;
  const field = fields.join(".");
  // An item of a list may be an id alone.
  const kinds = referenceKinds[field] ?? referenceKinds[`${field}.entity`];
  if (!kinds || id === undefined) return undefined;
  return { kinds, except: id, written: value.written };
}

function inFrontMatter(text: string, offset: number): IdField | undefined {
  const value = isInFrontMatter(text, offset) ? valueAt(text, offset) : undefined;
  const isMeetings = value?.path.length === 1 && /^meetings?$/.test(value.path[0]!);
  return value && isMeetings ? { kinds: ["meeting"], written: value.written } : undefined;
}
