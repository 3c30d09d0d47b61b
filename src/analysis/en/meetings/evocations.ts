import { contains } from "../../../text/span.ts";
import type { NameFinding } from "../../findings.ts";
import type { Draft } from "./draft.ts";
import { sentenceIndexAt, type Reading } from "./reading.ts";

/** Words that bring a meeting to mind. */
export interface Evocation {
  readonly draft: Draft;
  /** Where the words stand. */
  readonly at: number;
}

/** The words that bring one of the meetings to mind, by the index of their sentence. */
export function evocations(
  all: readonly Draft[],
  reading: Reading,
): ReadonlyMap<number, readonly Evocation[]> {
  const proposed = all.filter((draft) => !draft.meeting && !draft.aside);
  const found = new Map<number, Evocation[]>();
  for (const name of reading.names) {
    const evoked = reading.evoked.get(name);
    const draft =
      (evoked && all.find(({ meeting }) => meeting && evoked.includes(meeting))) ??
      proposed.find((d) => contains(d.finding, name) || isOfBody(d, name));
    const index = draft ? sentenceIndexAt(reading, name.start) : -1;
    if (!draft || index < 0) continue;
    const evocation = { draft, at: name.start };
    const known = found.get(index);
    if (known) known.push(evocation);
    else found.set(index, [evocation]);
  }
  return found;
}

/** Whether a name is that of the body whose meeting is proposed. */
const isOfBody = ({ body }: Draft, name: NameFinding): boolean =>
  body !== undefined &&
  name.type === body.type &&
  (body.entity === null
    ? name.entity === null && name.group !== undefined && name.group === body.group
    : name.entity === body.entity);
