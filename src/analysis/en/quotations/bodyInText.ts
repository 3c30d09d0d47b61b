import type { NameFinding } from "../../findings.ts";
import { firstAtOrAfter, type Span } from "../../../text/span.ts";
import type { Cast } from "./cast.ts";
import { is, listedClassesOf } from "./wordClasses.ts";

/**
 * The organization that *the bank* or *this ministry* takes up: the only one named before it with that word for a head
 * (`Harbour Bank`, `Ministry of Trade`). One of another make named since (`Berg & Lund`) could be a bank as well.
 */
export function bodyInText(cast: Cast, span: Span): NameFinding | undefined {
  const noun = definiteBody(cast.source.text, span);
  const bodies = noun && bodiesOf(cast).get(noun);
  if (!bodies) return undefined;
  const at = firstAtOrAfter(bodies, span.start) - 1;
  const latest = bodies[at];
  if (!latest || bodies.slice(0, at).some((body) => !isSame(body, latest))) return undefined;
  const headless = bodiesOf(cast).get("") ?? [];
  const since = headless[firstAtOrAfter(headless, span.start) - 1];
  return since && since.start > latest.start ? undefined : latest;
}

/** `front`, for *the front*: a word for bodies behind the article. */
export function definiteBody(text: string, { start, end }: Span): string | undefined {
  if (end - start > 24) return undefined;
  const noun = /^(?:the|this) (\p{Ll}+)$/iu.exec(text.slice(start, end))?.[1];
  return noun !== undefined && isBody(noun.toLowerCase()) ? noun.toLowerCase() : undefined;
}

const isSame = (a: NameFinding, b: NameFinding): boolean =>
  a.entity === null ? b.entity === null && a.group === b.group : a.entity === b.entity;

const bodies = new WeakMap<Cast, ReadonlyMap<string, readonly NameFinding[]>>();

/** The organizations of a document by their heads, those without one under `""`; made once. */
function bodiesOf(cast: Cast): ReadonlyMap<string, readonly NameFinding[]> {
  const known = bodies.get(cast);
  if (known) return known;
  const byHead = new Map<string, NameFinding[]>();
  for (const name of cast.names) {
    if (name.type !== "organization") continue;
    const head = headOfBody(cast.source.text.slice(name.start, name.end));
    const list = byHead.get(head);
    if (list) list.push(name);
    else byHead.set(head, [name]);
  }
  bodies.set(cast, byHead);
  return byHead;
}

/** The last word before a complement, if it is a word for a body: `front` of `People’s Front for Renewal`. */
export function headOfBody(name: string): string {
  const words = name.split(/ (?:of|for) /, 1)[0]!.toLowerCase();
  const head = words.slice(words.lastIndexOf(" ") + 1);
  return head !== name.toLowerCase() && isBody(head) ? head : "";
}

const isBody = (noun: string): boolean =>
  (listedClassesOf(noun) & is.personNoun) !== 0 || bodyNouns.has(noun);

/** Bodies that are not called persons: they speak by their name only. */
const bodyNouns: ReadonlySet<string> = new Set(
  "front movement society association trust fund corporation authority mission service chamber cooperative co-operative theatre theater church academy college observatory brewery mill laboratory".split(
    " ",
  ),
);
