import assert from "node:assert/strict";
import { prepare } from "../../../../src/analysis/analyse.ts";
import { candidateNames } from "../../../../src/analysis/en/names/candidateNames.ts";
import type { NameFinding } from "../../../../src/analysis/findings.ts";

const namesIn = (text: string): readonly NameFinding[] =>
  candidateNames.detect(prepare(text)).filter((f) => f.kind === "name");

describe("groups of candidate names", () => {
  const cases: readonly [text: string, expected: string][] = [
    ["Ana Duarte spoke. Duarte left.", "Ana Duarte=Ana Duarte | Duarte=Ana Duarte"],
    ["Ana Duarte spoke. “Ana was tired.”", "Ana Duarte=Ana Duarte | Ana=Ana Duarte"],
    [
      "Jan van der Velde won. Van der Velde smiled.",
      "Jan van der Velde=Jan van der Velde | Van der Velde=Jan van der Velde",
    ],
    [
      "The Union of River Towns (URT) met. The URT agreed.",
      "Union of River Towns=Union of River Towns | URT=Union of River Towns | URT=Union of River Towns",
    ],
    [
      "Ana Duarte met Luis Duarte. Duarte left.",
      "Ana Duarte=Ana Duarte | Luis Duarte=Luis Duarte | Duarte=Duarte",
    ],
    ["DUARTE WINS AGAIN\n\nAna Duarte won on Sunday.", "DUARTE=Ana Duarte | Ana Duarte=Ana Duarte"],
    ["LAGOS MAYOR QUITS\n\nThe mayor of Lagos quit.", "LAGOS=Lagos | Lagos=Lagos"],
  ];
  for (const [text, expected] of cases)
    it(text, () =>
      assert.equal(
        namesIn(text)
          .map((f) => `${text.slice(f.start, f.end)}=${f.group}`)
          .join(" | "),
        expected,
      ),
    );
});

describe("titles beside candidate names", () => {
  const cases: readonly [text: string, expected: string][] = [
    ["They met Kenyan President Daniel Otieno.", "Kenyan President"],
    ["They met Mr Whitcombe.", "Mr"],
    ["The ICRW Secretary General Nils Aamodt agreed.", "ICRW Secretary General"],
    ["They met Secretary of State Harold Prentiss.", "Secretary of State"],
    ["Nils Aamodt, chairman of the Harbour Board, agreed.", "chairman of the Harbour Board"],
    ["It was Nils Aamodt, the Chair of the Finance Committee.", "Chair of the Finance Committee"],
    ["They met spokeswoman Anna Lindqvist.", "spokeswoman"],
    ["Nils Aamodt, tired of the talks, left.", ""],
    ["They met Nils Aamodt.", ""],
  ];
  for (const [text, expected] of cases)
    it(text, () =>
      assert.equal((namesIn(text).find((f) => f.type === "person")?.titles ?? []).join(" | "), expected),
    );
});

describe("certainty of candidate names", () => {
  const cases: readonly [text: string, expected: string][] = [
    ["They met in Kenya.", "inferred"],
    ["They met Gen. Alderley.", "inferred"],
    ["They met Tarrant Ltd.", "inferred"],
    ["They met Tarrant.", "candidate"],
    ["They met ICRW staff.", "candidate"],
  ];
  for (const [text, expected] of cases) it(text, () => assert.equal(namesIn(text)[0]?.certainty, expected));
});
