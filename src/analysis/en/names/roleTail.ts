import { wordClass } from "../lexicon/wordClasses.ts";
import type { NameFinding } from "../../findings.ts";
import { nameAt } from "./registryNameAt.ts";
import type { View } from "./registryView.ts";
import { isRoleWord, roleWord, type RoleReading } from "./roleWords.ts";

/** What follows the head of a title and belongs to it. */
export interface RoleTail {
  /** Tokens of the title behind the head. */
  readonly tokens: readonly number[];
  readonly names: readonly NameFinding[];
  /** The token behind the title, and where the title ends. */
  readonly next: number;
  readonly end: number;
}

/**
 * Read what belongs to a title behind its head: `General` of `Secretary General`, `of State`, `for Political Affairs and
 * Security Policy`, `of the Military Committee`, `Europe` of `Supreme Allied Commander Europe`. Stops before people.
 */
export function roleTail(reading: RoleReading, head: number, limit: number): RoleTail {
  const { view, names } = reading;
  const { starts, ends } = view.words;
  const tokens: number[] = [];
  const found: NameFinding[] = [];
  let next = head + 1;
  let end = ends[head]!;
  const take = (token: number): void => {
    tokens.push(token);
    next = token + 1;
    end = ends[token]!;
  };
  const general = view.isMark(next, "-") && !view.spaced(next) ? next + 1 : next;
  if (
    general < limit &&
    isRoleWord(reading, general, roleWord.general) &&
    isRoleWord(reading, head, roleWord.beforeGeneral) &&
    !isRankBefore(reading, general)
  )
    take(general);
  const elect = view.isMark(next, "-") && !view.spaced(next) ? next + 1 : -1;
  if (elect > 0 && isRoleWord(reading, elect, roleWord.elect)) take(elect);
  const direct =
    isRoleWord(reading, head, roleWord.takesNames) && view.isCapital(next) && !view.isMark(next, "(");
  for (let segment = 0; segment < 4 && next < limit; segment++) {
    const preposition = isRoleWord(reading, next, roleWord.preposition) ? next : -1;
    if (preposition < 0 && !(segment === 0 && direct)) break;
    const before = { tokens: tokens.length, names: found.length, next, end };
    let token = preposition < 0 ? next : preposition + 1;
    const article = isRoleWord(reading, token, roleWord.the) ? token : -1;
    if (article >= 0) token++;
    let content = 0;
    for (let steps = 0; token < limit && steps < 10; steps++) {
      const name = nameAt(names, starts[token]!);
      if (
        name &&
        (name.type === "person" || (name.type === "meeting" && preposition < 0)) &&
        !isMisread(view, name, token)
      )
        break;
      if (name && name.entity !== null && starts[token]! >= name.start) {
        found.push(name);
        while (token < limit && starts[token]! < name.end) token++;
        next = token;
        end = name.end;
        content++;
        continue;
      }
      const bits = view.classes(token);
      const isRank = (bits & wordClass.honorific) !== 0 || isRoleWord(reading, token, roleWord.military);
      const isOffice = isRoleWord(reading, token, roleWord.office);
      if (view.isCapital(token) && !isRank && !(isOffice && content > 0 && preposition < 0)) {
        take(token++);
        // `U.N.` is of four tokens
        while (name && token < limit && starts[token]! < name.end) take(token++);
        content++;
        continue;
      }
      if (
        !view.isCapital(token) &&
        (isRoleWord(reading, token, roleWord.domain) || (bits & wordClass.titleModifier) !== 0) &&
        preposition >= 0 &&
        !view.isCapital(head)
      ) {
        take(token);
        token++;
        content++;
        continue;
      }
      if (content > 0 && preposition >= 0 && listGoesOn(reading, token)) {
        token++;
        continue;
      }
      if (
        content > 0 &&
        (isRoleWord(reading, token, roleWord.and) || view.isMark(token, "&")) &&
        view.isCapital(token + 1)
      ) {
        const beyond = nameAt(names, starts[token + 1]!);
        if (
          beyond?.type === "person" ||
          (beyond && preposition < 0) ||
          isRoleWord(reading, token + 1, roleWord.office)
        )
          break;
        if (view.classes(token + 1) & (wordClass.honorific | wordClass.demonym | wordClass.place)) break;
        token++;
        continue;
      }
      break;
    }
    if (content === 0) {
      tokens.length = before.tokens;
      found.length = before.names;
      next = before.next;
      end = before.end;
      break;
    }
  }
  return { tokens, names: found, next, end };
}

/** An ordinary word taken for a person: `Transformation` in `Commander Transformation General Anna Berg`. */
const isMisread = (view: View, name: NameFinding, token: number): boolean =>
  name.entity === null &&
  name.end === view.source.words.ends[token] &&
  (view.classes(token) & (wordClass.common | wordClass.given)) === wordClass.common;

/** `Foreign, Commonwealth and Development Affairs`: a comma between capitalised words of which `and` joins the last. */
function listGoesOn(reading: RoleReading, comma: number): boolean {
  const { view, names } = reading;
  if (!view.isMark(comma, ",") || !view.isCapital(comma + 1)) return false;
  for (let token = comma + 1; token < comma + 6; token++) {
    if (nameAt(names, view.source.words.starts[token] ?? -1)?.entity) return false;
    if (isRoleWord(reading, token, roleWord.and))
      return view.isCapital(token + 1) && view.isCapital(token + 2);
    if (!view.isCapital(token) && !view.isMark(token, ",")) return false;
  }
  return false;
}

/** `Defence Secretary General Mark Berg`: a rank before a person, not a Secretary General. */
const isRankBefore = (reading: RoleReading, general: number): boolean =>
  isRoleWord(reading, general - 2, roleWord.ministry) &&
  nameAt(reading.names, reading.view.words.starts[general + 1] ?? -1)?.type === "person";
