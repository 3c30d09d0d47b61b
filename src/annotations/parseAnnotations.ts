import schema from "../../schemas/annotations.schema.json";
import type { Parsed, Problem } from "../text/problem.ts";
import { bySpan } from "../text/span.ts";
import { checkSchema, type JsonSchema } from "../yaml/checkSchema.ts";
import { parseYaml } from "../yaml/parseYaml.ts";
import { entryOf } from "../yaml/yamlNode.ts";
import type { Annotation, AnnotationFile } from "./annotation.ts";
import { hideConflictMarks } from "./conflictMarks.ts";
import { readAnnotation } from "./readAnnotation.ts";

/**
 * Read an annotation file. All good annotations come out, also of a file that is broken in places or holds the marks of a
 * merge conflict; of two with one id the later decision.
 */
export function parseAnnotations(uri: string, text: string): Parsed<AnnotationFile> {
  const conflicts = hideConflictMarks(text);
  const { value: root, problems: syntax } = parseYaml(conflicts.text);
  const problems: Problem[] = [
    ...conflicts.problems,
    ...syntax,
    // Where the syntax is broken, what else is wrong at the very place follows from that.
    ...checkSchema(root, schema as JsonSchema, () => undefined).filter(
      ({ span }) => !syntax.some((s) => s.span.start <= span.end && span.start <= s.span.end),
    ),
  ];
  const document = entryOf(root, "document")?.value;
  const section = entryOf(root, "annotations")?.value;
  const byId = new Map<string, Annotation>();
  for (const entry of section?.kind === "map" ? section.entries : []) {
    const annotation = readAnnotation(entry);
    if (!annotation) continue;
    const other = byId.get(annotation.id);
    const isLater = !other || (annotation.at ?? "") > (other.at ?? "");
    if (other) problems.push(twice(isLater ? other : annotation));
    if (isLater) byId.set(annotation.id, annotation);
  }
  const annotations = [...byId.values()].sort((a, b) => a.place.entry.start - b.place.entry.start);
  const name = document?.kind === "scalar" ? document.value : null;
  return {
    value: { uri, ...(name !== null && { document: name }), annotations },
    problems: problems.sort((a, b) => bySpan(a.span, b.span)),
  };
}

const twice = ({ id, place }: Annotation): Problem => ({
  code: "duplicate-annotation",
  severity: "warning",
  span: place.id,
  message: `“${id}” stands here twice; only the later decision counts. Remove the other one.`,
});
