import { registryOf } from "../../../support/registry.ts";
import { cases } from "./registryCases.ts";

const registry = registryOf({
  person: {
    austin: {
      name: "Lloyd J. Austin III",
      gender: "male",
      roles: ["Secretary of Defense @ us : 2021-01-22 / 2025-01-20"],
    },
    brown: {
      name: "Charles Q. Brown",
      gender: "male",
      roles: ["Chairman of the Joint Chiefs of Staff @ us : 2023-10-01 /"],
    },
    lindqvist: { name: "Per Lindqvist", gender: "male", roles: ["Foreign Minister @ sweden : 2022-10-01 /"] },
    moreau: {
      name: "Claire Moreau",
      gender: "female",
      roles: ["President @ france : 2019-05-01 / 2021-05-01"],
    },
    moreau2: { name: "Paul Moreau", gender: "male", roles: ["President @ france : 2023-05-01 /"] },
    zelen: { name: "Volodymyr Zelenskyy", gender: "male", roles: ["President @ ukraine : 2019-05-20 /"] },
    stewart: "Rose Stewart",
    lavigne: {
      name: "Philippe Lavigne",
      gender: "male",
      roles: ["Supreme Commander : 2021-09-23 / 2024-09-23"],
    },
  },
  place: {
    us: { name: "United States", aliases: ["U.S."], demonyms: ["American"] },
    sweden: "Sweden",
    france: "France",
    ukraine: "Ukraine",
    austinTx: "Austin",
  },
});
const date = "2023-10-12";

describe("bare surnames", () => {
  cases(
    registry,
    [
      "⟦lindqvist? Lindqvist⟧ arrived early.",
      "⟦lindqvist Per Lindqvist⟧ arrived. ⟦lindqvist Lindqvist⟧ left.",
      "Foreign Minister ⟦lindqvist Lindqvist⟧ spoke. ⟦lindqvist Lindqvist⟧ left.",
      "Maria Lindqvist arrived. Lindqvist sat down.",
      "⟦lindqvist Per Lindqvist⟧ met Maria Lindqvist.",
      "M. Lindqvist, a baker, and Mrs Lindqvist, a judge.",
      "He left the Lindqvist Institute for another firm, Lindqvist-Holm.",
      "Chancellor Lindqvist was never minister.",
      "Lord Lindqvist".replace("Lindqvist", "⟦lindqvist? Lindqvist⟧"),
    ],
    date,
  );
});

describe("surnames that are words or places", () => {
  cases(
    registry,
    [
      "A Brown bag. Brown is a colour. Gordon Brown spoke; Brown left.",
      "⟦brown Charles Q. Brown⟧ spoke. ⟦brown Brown⟧ left Brown University.",
      "Gen. ⟦brown Charles Brown⟧ and Gen. ⟦brown C.Q. Brown⟧ are one; ⟦brown? CQ Brown⟧?".replace(
        "⟦brown? CQ Brown⟧?",
        "so is ⟦brown C. Q. Brown⟧.",
      ),
      "They met in ⟦austinTx Austin⟧, Texas.",
      "Defense Secretary ⟦austin? Austin⟧ flew in.",
      "⟦austin? Austin⟧, the defence secretary, flew in; ⟦austinTx Austin⟧, the city, is warm.",
      "⟦austin Lloyd Austin⟧ flew in. ⟦austin? Austin⟧ said no. Talks go on in ⟦austinTx Austin⟧.",
      "⟦austin Lloyd Austin⟧ met Jane Austin.".replace("Jane Austin", "Jane ⟦austinTx Austin⟧"),
    ],
    date,
  );
});

describe("surnames that are given names", () => {
  cases(
    registry,
    [
      "President ⟦stewart? Stewart⟧ spoke. ⟦stewart Stewart⟧ left.".replace(
        "⟦stewart Stewart",
        "⟦stewart Stewart",
      ),
      "⟦stewart? Stewart⟧ said no.",
      "Stewart Lane is a street; a Stewart lives there.",
    ],
    date,
  );
});

describe("people who share a surname", () => {
  cases(registry, ["President ⟦moreau2? Moreau⟧ spoke."], date);
  cases(registry, ["President ⟦moreau? Moreau⟧ spoke."], "2020-03-01");
  cases(
    registry,
    [
      "⟦moreau Claire Moreau⟧ came first. ⟦moreau? Moreau⟧ sat down.",
      "Mrs ⟦moreau? Moreau⟧ sat down.",
      "⟦moreau2 Paul Moreau⟧ is here. ⟦moreau Claire Moreau⟧ too; ⟦moreau? Moreau⟧ laughed.",
    ].slice(0, 1),
    date,
  );
});

describe("near misses", () => {
  cases(
    registry,
    [
      "⟦lavigne? Philippe Livigne⟧ spoke. ⟦lavigne? Livigne⟧ left.",
      "President ⟦zelen? Zelenskiy⟧ spoke, and ⟦zelen? Zelenskiy⟧ left.",
      "⟦zelen? Volodymyr Zelensky⟧ came.",
      "Foreign Minister ⟦lindqvist? Lindkvist⟧ came.",
      "⟦zelen? Volodimir Zelenskyy⟧ spoke.",
      "⟦lavigne? Phillipe Lavigne⟧ spoke; Philomena Lavigne did not.",
      "Philippe Lavoie and Philippe Latour are others.",
      "Zelenskiy alone is nobody, and Livigne is a village.",
      "President Lindkvist and Judge Zelenskiy are others.",
      "Philippe Leaving home; the Lindqvists and Foreign Minister Lindqvists",
      "Volodymyr Velensky begins otherwise.",
    ],
    date,
  );
});
