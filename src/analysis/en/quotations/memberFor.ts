import type { NameFinding } from "../../findings.ts";
import type { Span } from "../../../text/span.ts";
import { namesIn, type Cast } from "./cast.ts";

/** Whom *the hon. Member for Lower Fell* is in a debate where a turn is headed `Mr. Hugh Tarn (Lower Fell):`. */
export function memberFor(cast: Cast, { start, end }: Span): NameFinding | undefined {
  const { text } = cast.source;
  const seat = /\bmember for (?:the )?(\p{Lu}.{2,40})$/iu.exec(text.slice(start, end))?.[1];
  if (!seat) return undefined;
  const bracket = text.indexOf(` (${seat})`);
  if (bracket < 0) return undefined;
  return namesIn(cast, { start: Math.max(0, bracket - 60), end: bracket }).find(
    (name) => name.type === "person" && name.end === bracket,
  );
}
