import { role } from "./lexicon.ts";
import { glued, idAt, plays, type Tokens } from "./tokens.ts";
import { isApostrophe } from "./years.ts";
import { w } from "./words.ts";

export type Gap = "far" | "none" | "comma" | "of" | "on" | "at" | "in" | "possessive" | "range" | "and";

export function between(t: Tokens, from: number, to: number): Gap {
  if (to < from) return "far";
  if (to === from) return glued(t, from - 1) ? "far" : "none";
  const id = idAt(t, from);
  if (to === from + 1) {
    if (id === w.comma) return "comma";
    if (id === w.of) return "of";
    if (id === w.on) return "on";
    if (id === w.at || id === w.at2) return "at";
    // `tonight around 7`
    if ((id === w.around || id === w.about) && plays(t, from - 1, role.deictic | role.weekday)) return "at";
    if (id === w.in) return "in";
    if (
      id === w.to ||
      id === w.until ||
      id === w.till ||
      id === w.through ||
      id === w.thru ||
      id === w.hyphen ||
      id === w.enDash ||
      id === w.tilde
    )
      return "range";
    if (id === w.and || id === w.or) return "and";
    return "far";
  }
  if (to === from + 2) {
    if (isApostrophe(t, from) && idAt(t, from + 1) === w.s) return "possessive";
    if (id === w.comma && idAt(t, from + 1) === w.at) return "at";
    if (id === w.in && idAt(t, from + 1) === w.the && plays(t, to, role.part)) return "in";
  }
  return "far";
}
