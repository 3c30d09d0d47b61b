import { nameOf, type CorpusView } from "./view.ts";

/**
 * The name of an entity where there is little room: for an organization its shortest alias in capitals (`EU`), if it
 * has one; else its name.
 */
export function shortName(view: CorpusView, id: string): string {
  const entity = view.corpus.registry.entities.get(id);
  const acronyms = entity?.kind === "organization" ? entity.aliases.filter(isAcronym) : [];
  const [first, ...others] = acronyms;
  if (first === undefined) return nameOf(view, id);
  return others.reduce((shortest, alias) => (alias.length < shortest.length ? alias : shortest), first);
}

const isAcronym = (alias: string): boolean => /^\p{Lu}[\p{Lu}\d.&/-]{1,9}$/u.test(alias);
