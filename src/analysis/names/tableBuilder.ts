import type { Registry } from "../../registry/registry.ts";
import { formKinds, type FormKind, type FormUnit } from "./nameForms.ts";
import { begins, HashFilter, partsOfWords } from "./nameParts.ts";
import { slotOf } from "./nameSlots.ts";
import type { NameTable } from "./nameTable.ts";
import { letterCase, maxUnits } from "./nameUnits.ts";
import { appendCheck, appendHash, checkWord, hashWord } from "./wordHash.ts";
import type { WrittenUnits } from "./writtenUnits.ts";

/** Grows the arrays of a `NameTable`. */
export class TableBuilder {
  private slotHash: Int32Array;
  private slotForm: Int32Array;
  /** Of each slot whether it is of a first unit of forms, and of one written without a capital. */
  private slotBegins: Uint8Array;
  /** The units behind the first ones. */
  private readonly later: HashFilter;
  private used = 0;
  private formCount = 0;
  private formEntity: Int32Array;
  private formKind: Uint8Array;
  private formNext: Int32Array;
  private formCheck: Int32Array;
  private formCases: Int32Array;
  private formJoints: Int32Array;

  constructor(names: number) {
    let slots = 64;
    while (slots < names * 3) slots *= 2;
    this.slotHash = new Int32Array(slots);
    this.slotForm = new Int32Array(slots).fill(-1);
    this.slotBegins = new Uint8Array(slots);
    this.later = new HashFilter(names);
    const forms = Math.max(16, Math.ceil(names * 1.5));
    this.formEntity = new Int32Array(forms);
    this.formKind = new Uint8Array(forms);
    this.formNext = new Int32Array(forms);
    this.formCheck = new Int32Array(forms);
    this.formCases = new Int32Array(forms);
    this.formJoints = new Int32Array(forms);
  }

  add(name: WrittenUnits, units: readonly FormUnit[], entity: number, kind: FormKind): void {
    let prefix = 0;
    let check = 0;
    let cases = 0;
    let joints = 0;
    let slot = 0;
    const length = Math.min(units.length, maxUnits);
    if (length === 0) return;
    for (let k = 0; k < length; k++) {
      const unit = units[k]!;
      let hash: number;
      let unitCase: number;
      if (typeof unit === "number") {
        hash = name.hashes[unit]!;
        unitCase = name.cases[unit]!;
        check = appendCheck(check, name.checks[unit]!);
      } else {
        hash = hashWord(unit, 0, unit.length);
        unitCase = caseOf(unit);
        check = appendCheck(check, checkWord(unit, 0, unit.length));
      }
      cases |= unitCase << (2 * k);
      if (k > 0 && k <= 10) joints |= name.jointBefore(units, k) << (3 * (k - 1));
      prefix = appendHash(prefix, hash) || 1;
      slot = this.slot(prefix);
      if (k > 0) this.later.add(hash);
      else this.slotBegins[slot]! |= unitCase === letterCase.any ? begins.lower : begins.capital;
    }
    this.addForm(slot, entity, formKinds.indexOf(kind), check, cases, joints);
  }

  build(registry: Registry, entities: NameTable["entities"]): NameTable {
    const { slotHash, slotForm, formCount } = this;
    const { formEntity, formKind, formNext, formCheck, formCases, formJoints, slotBegins } = this;
    return {
      registry,
      entities,
      slotHash,
      slotForm,
      formEntity: formEntity.slice(0, formCount),
      formKind: formKind.slice(0, formCount),
      formNext: formNext.slice(0, formCount),
      formCheck: formCheck.slice(0, formCount),
      formCases: formCases.slice(0, formCount),
      formJoints: formJoints.slice(0, formCount),
      parts: partsOfWords(slotHash, slotForm, slotBegins, this.later),
      formCount,
    };
  }

  private addForm(
    slot: number,
    entity: number,
    kind: number,
    check: number,
    cases: number,
    joints: number,
  ): void {
    const before = this.slotForm[slot]!;
    // Entities come one after the other, so that forms of this one stand first.
    for (let form = before; form >= 0 && this.formEntity[form] === entity; form = this.formNext[form]!)
      if (this.formCheck[form] === check && this.formCases[form] === cases) {
        this.formKind[form] = Math.min(this.formKind[form]!, kind);
        return;
      }
    if (this.formCount === this.formEntity.length) this.growForms();
    const form = this.formCount++;
    this.formEntity[form] = entity;
    this.formKind[form] = kind;
    this.formNext[form] = before;
    this.formCheck[form] = check;
    this.formCases[form] = cases;
    this.formJoints[form] = joints;
    this.slotForm[slot] = form;
  }

  private slot(hash: number): number {
    let slot = slotOf(this.slotHash, hash);
    if (this.slotHash[slot] === hash) return slot;
    if (this.used * 10 > this.slotHash.length * 6) {
      this.growSlots();
      slot = slotOf(this.slotHash, hash);
    }
    this.slotHash[slot] = hash;
    this.used++;
    return slot;
  }

  private growSlots(): void {
    const { slotHash, slotForm, slotBegins } = this;
    this.slotHash = new Int32Array(slotHash.length * 2);
    this.slotForm = new Int32Array(slotHash.length * 2).fill(-1);
    this.slotBegins = new Uint8Array(slotHash.length * 2);
    for (let i = 0; i < slotHash.length; i++) {
      const hash = slotHash[i]!;
      if (hash === 0) continue;
      const slot = slotOf(this.slotHash, hash);
      this.slotHash[slot] = hash;
      this.slotForm[slot] = slotForm[i]!;
      this.slotBegins[slot] = slotBegins[i]!;
    }
  }

  private growForms(): void {
    const grown = (from: Int32Array): Int32Array => {
      const to = new Int32Array(from.length * 2);
      to.set(from);
      return to;
    };
    const kinds = new Uint8Array(this.formKind.length * 2);
    kinds.set(this.formKind);
    this.formKind = kinds;
    this.formEntity = grown(this.formEntity);
    this.formNext = grown(this.formNext);
    this.formCheck = grown(this.formCheck);
    this.formCases = grown(this.formCases);
    this.formJoints = grown(this.formJoints);
  }
}

/** The `letterCase` of a word that a language's rules give. */
function caseOf(word: string): number {
  const first = word.charCodeAt(0);
  if (first < 128 ? first < 65 || first > 90 : !/^[\p{Lu}\p{Lt}]/u.test(word)) return letterCase.any;
  return word.length > 1 && word === word.toUpperCase() ? letterCase.upper : letterCase.capital;
}
