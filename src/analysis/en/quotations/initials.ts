import type { NameFinding } from "../../findings.ts";
import type { Cast } from "./cast.ts";

/** `Stella Wojcik` for `SW` (or `S.W.`), if she alone is named with these initials. */
export function byInitials(cast: Cast, label: string): NameFinding | undefined {
  const letters = label.replace(/[.\s]/g, "");
  if (!/^\p{Lu}{2,3}$/u.test(letters)) return undefined;
  let found: NameFinding | undefined;
  let group: string | undefined;
  for (const name of cast.names) {
    if (name.type !== "person") continue;
    const words = cast.source.text.slice(name.start, name.end).split(/[\s-]+/);
    if (words.length < 2 || words.map((word) => word[0]).join("") !== letters) continue;
    const own = name.entity ?? name.group ?? words.join(" ");
    if (found && own !== group) return undefined;
    found ??= name;
    group = own;
  }
  return found;
}
