import type { Problem } from "../text/problem.ts";

/**
 * The text with the marks that git leaves in a file it could not merge turned into comments, so that both sides can be
 * read; what stood there before both changed it is hidden. All offsets stay. The same text if there are none.
 */
export function hideConflictMarks(text: string): {
  readonly text: string;
  readonly problems: readonly Problem[];
} {
  if (!/^<{7} /m.test(text)) return { text, problems: [] };
  const problems: Problem[] = [];
  let inBase = false;
  const hidden = text.replace(/^[^\r\n]+/gm, (line, at: number) => {
    const mark = /^(?:<{7}|>{7}|\|{7}|={7})(?= |$)/.exec(line)?.[0][0];
    if (mark === "<") problems.push(conflict(at));
    if (mark !== undefined) inBase = mark === "|";
    return mark !== undefined || inBase ? `#${line.slice(1)}` : line;
  });
  return { text: hidden, problems };
}

const conflict = (at: number): Problem => ({
  code: "merge-conflict",
  severity: "error",
  span: { start: at, end: at + 7 },
  message:
    "Git could not merge what stands here. Both sides are read; remove the lines “<<<<<<<”, “=======” and “>>>>>>>” to keep both.",
});
