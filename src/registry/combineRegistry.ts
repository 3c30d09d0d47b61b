import { fold } from "../text/fold.ts";
import type { Problem } from "../text/problem.ts";
import { bySpan, type Span } from "../text/span.ts";
import type { Entity, Reference } from "./entity.ts";
import { referenceKinds } from "./referenceKinds.ts";
import type { Registry, RegistryFile } from "./registry.ts";
import { entrySuggester } from "./suggestEntry.ts";

/**
 * Join registry files into one registry and report what is wrong between entries: ids given twice, references to
 * entries that are not there or of the wrong kind, names that two entities share.
 */
export function combineRegistry(files: readonly RegistryFile[]): Registry {
  const entities = new Map<string, Entity>();
  const problems = new Map<string, Problem[]>();
  const report = (uri: string, problem: Problem): void => {
    const list = problems.get(uri);
    if (list) list.push(problem);
    else problems.set(uri, [problem]);
  };
  for (const file of files)
    for (const entity of file.entities) {
      const first = entities.get(entity.id);
      if (first) report(file.uri, duplicateId(entity, first));
      else entities.set(entity.id, entity);
    }
  const suggest = entrySuggester(entities);
  for (const file of files)
    for (const entity of file.entities)
      for (const reference of entity.at.references) {
        const problem = referenceProblem(reference, entity, entities, suggest);
        if (problem) report(file.uri, problem);
      }
  reportSharedNames(entities, report);
  for (const list of problems.values()) list.sort((a, b) => bySpan(a.span, b.span));
  return { files, entities, problems };
}

function duplicateId(entity: Entity, first: Entity): Problem {
  return {
    code: "duplicate-id",
    severity: "error",
    span: entity.at.id,
    message: `The id “${entity.id}” is taken by ${first.name}: choose another one. This entry is not used.`,
    related: [{ uri: first.at.uri, span: first.at.id, message: `“${entity.id}” stands here first.` }],
  };
}

function referenceProblem(
  reference: Reference,
  from: Entity,
  entities: ReadonlyMap<string, Entity>,
  suggest: (unknown: string) => string | undefined,
): Problem | undefined {
  const { to, span, field } = reference;
  const target = entities.get(to);
  if (!target) {
    const meant = suggest(to);
    const hint = meant ? ` Did you mean “${meant}”?` : "";
    return {
      code: "unknown-reference",
      severity: "error",
      span,
      message: `No entry has the id “${to}”.${hint}`,
    };
  }
  if (target.id === from.id && field !== "participants.delegation")
    return {
      code: "self-reference",
      severity: "warning",
      span,
      message: "An entry cannot refer to itself here.",
    };
  const kinds = referenceKinds[field];
  if (!kinds || kinds.includes(target.kind)) return undefined;
  return {
    code: "wrong-kind",
    severity: "warning",
    span,
    message: `${target.name} is a ${target.kind}; here belongs the id of a ${kinds.join(" or ")}.`,
    related: [{ uri: target.at.uri, span: target.at.id, message: `The entry “${to}”.` }],
  };
}

/** Two entities that go by one name: the text alone then cannot tell which is meant. */
function reportSharedNames(
  entities: ReadonlyMap<string, Entity>,
  report: (uri: string, problem: Problem) => void,
): void {
  const byName = new Map<string, { readonly entity: Entity; readonly span: Span }>();
  for (const entity of entities.values()) {
    const names = [{ name: entity.name, span: entity.at.name }];
    entity.aliases.forEach((alias, i) => names.push({ name: alias, span: entity.at.aliases[i]! }));
    for (const { name, span } of names) {
      const key = fold(name);
      const first = byName.get(key);
      if (!first) byName.set(key, { entity, span });
      else if (first.entity !== entity)
        report(entity.at.uri, {
          code: "shared-name",
          severity: "warning",
          span,
          message: `${first.entity.name} (“${first.entity.id}”) goes by “${name}” too: where a text says so, either may be meant.`,
          related: [
            {
              uri: first.entity.at.uri,
              span: first.span,
              message: `The same name for “${first.entity.id}”.`,
            },
          ],
        });
    }
  }
}
