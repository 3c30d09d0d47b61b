import type { Attribution, Scene } from "./speakerRule.ts";

/**
 * The group of each quotation, with the stretches that an attribution splits joined: `“We stay,” Berg said, “and wait.”`
 * and `“We stay,” Berg said. “We wait.”` are one quotation each, as are paragraphs that run on.
 */
export function joinedGroups(scene: Scene, found: readonly (Attribution | undefined)[]): number[] {
  const groups: number[] = [];
  const renamed = new Map<number, number>();
  scene.quotations.forEach((quotation, i) => {
    const own = renamed.get(quotation.group) ?? quotation.group;
    const splitFrom = i > 0 && isSplit(scene, found, i) ? groups[i - 1]! : own;
    if (splitFrom !== own) renamed.set(quotation.group, splitFrom);
    groups.push(splitFrom);
  });
  return groups;
}

/** The words that name the speaker of both stand between this quotation and the one before it. */
function isSplit(scene: Scene, found: readonly (Attribution | undefined)[], i: number): boolean {
  const before = found[i - 1];
  const here = found[i];
  if (!before || !here || before.span.start !== here.span.start) return false;
  if (scene.places[i]?.paragraph !== scene.places[i - 1]?.paragraph) return false;
  return scene.quotations[i - 1]!.end <= here.span.start && here.span.end <= scene.quotations[i]!.start;
}
