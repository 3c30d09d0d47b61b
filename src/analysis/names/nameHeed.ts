import type { Entity } from "../../registry/entity.ts";
import { fold } from "../../text/fold.ts";
import type { Heed, Say, Touch } from "../touch.ts";
import { eachForm } from "./eachForm.ts";
import type { NameForms } from "./nameForms.ts";
import { maxUnits } from "./nameUnits.ts";

/** The forms of an entity's names, each of which is looked for wherever its words stand. */
export const nameHeed = (forms: NameForms): Heed => ({
  id: "name",
  says: (entity) => formsOf(entity, forms),
});

/** The texts that have the words of a form of an entity's names. */
export const namedAs = (entity: Entity, forms: NameForms): Touch => ({
  any: formsOf(entity, forms).map(({ where }) => where),
});

function formsOf(entity: Entity, forms: NameForms): readonly Say[] {
  const found: Say[] = [];
  eachForm([entity], forms, (name, units, _owner, kind) => {
    const texts = name.texts();
    const written = units.slice(0, maxUnits).map((unit) => (typeof unit === "number" ? texts[unit]! : unit));
    const joints = written.map((_, k) => (k === 0 ? "" : name.jointBefore(units, k)));
    found.push({
      key: `${written.join(" ")} ${joints.join("")}`,
      what: kind,
      where: { all: written.map(unitTouch) },
    });
  });
  return found;
}

/** A unit stands in a text as one word or as letters with full stops between: `US`, `U.S.` A mark is in no index. */
function unitTouch(unit: string): Touch {
  const letters = fold(unit).match(/[\p{L}\p{N}]/gu) ?? [];
  const word: Touch = { word: fold(unit).replaceAll(".", "") };
  if (letters.length === 0) return { all: [] };
  if (letters.length === 1 || letters.length > maxUnits + 1) return word;
  return { any: [word, { all: [...new Set(letters)].map((letter) => ({ word: letter })) }] };
}
