import { entryOf, type YamlEntry, type YamlNode } from "../yaml/yamlNode.ts";
import {
  annotationKinds,
  annotationStatuses,
  type Anchor,
  type Annotation,
  type AnnotationDraft,
} from "./annotation.ts";

/** One entry of an annotation file; undefined without a kind, a status or a quote, which the schema reports. */
export function readAnnotation(entry: YamlEntry): Annotation | undefined {
  const map = entry.value;
  const kind = oneOf(annotationKinds, textOf(map, "kind"));
  const status = oneOf(annotationStatuses, textOf(map, "status"));
  const anchor = readAnchor(map);
  if (!kind || !status || !anchor) return undefined;
  const parts = entryOf(map, "parts")?.value;
  const reference = kind === "quotation" ? reportedSpeaker(map) : scalarAt(map, "entity");
  const draft: Omit<AnnotationDraft, "parts"> = {
    id: entry.key,
    kind,
    status,
    ...anchor,
    ...optional("entity", textOf(map, "entity")),
    ...optional("value", textOf(map, "value")),
    ...optional("type", oneOf(["DATE", "TIME", "DURATION", "SET"] as const, textOf(map, "type"))),
    ...optional("speaker", textOf(map, "speaker")),
    ...optional("speakerName", textOf(map, "speakerName")),
    ...optional("form", oneOf(["direct", "partial", "scare"] as const, textOf(map, "form"))),
    ...optional("title", textOf(map, "title")),
    ...optional("code", textOf(map, "code")),
    ...optional("by", textOf(map, "by")),
    ...optional("at", textOf(map, "at")),
    ...optional("note", textOf(map, "note")),
  };
  return {
    ...draft,
    parts: parts?.kind === "list" ? parts.items.flatMap((part) => readAnchor(part) ?? []) : [],
    place: {
      entry: entry.span,
      id: entry.keySpan,
      quote: entryOf(map, "quote")!.value.span,
      ...(reference && { reference: reference.span }),
    },
  };
}

function readAnchor(map: YamlNode): Anchor | undefined {
  const quote = textOf(map, "quote");
  if (quote === undefined) return undefined;
  const start = offsetOf(map, "start");
  const end = offsetOf(map, "end");
  return {
    quote,
    prefix: textOf(map, "prefix") ?? "",
    suffix: textOf(map, "suffix") ?? "",
    ...(start !== undefined && end !== undefined && start <= end && { start, end }),
  };
}

/** The speaker, if it is the id of an entry. */
function reportedSpeaker(map: YamlNode) {
  const speaker = scalarAt(map, "speaker");
  return speaker && !["none", "unregistered"].includes(speaker.value!) ? speaker : undefined;
}

function scalarAt(map: YamlNode, key: string) {
  const node = entryOf(map, key)?.value;
  return node?.kind === "scalar" && node.value !== null ? node : undefined;
}

const textOf = (map: YamlNode, key: string): string | undefined => scalarAt(map, key)?.value ?? undefined;

function offsetOf(map: YamlNode, key: string): number | undefined {
  const text = textOf(map, key);
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

const oneOf = <T extends string>(values: readonly T[], text: string | undefined): T | undefined =>
  values.find((value) => value === text);

/** An object with the field, or without it if there is no value. */
const optional = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
