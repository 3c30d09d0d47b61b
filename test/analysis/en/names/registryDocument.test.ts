import { registryOf } from "../../../support/registry.ts";
import { cases } from "./registryCases.ts";

const registry = registryOf({
  organization: {
    nato: {
      name: "North Atlantic Treaty Organization",
      aliases: ["NATO"],
      description: "Military alliance of states.",
    },
    kfor: { name: "KFOR" },
    nordic: { name: "Nordic Council", description: "Assembly of members of parliament." },
    un: { name: "United Nations", aliases: ["UN"] },
    centre: { name: "Baltic Centre for Energy" },
  },
  place: {
    kosovo: "Kosovo",
    vilnius: { name: "Vilnius", containedInPlace: "lithuania" },
    lithuania: "Lithuania",
    madrid: "Madrid",
  },
  meeting: {
    madrid22: {
      name: "2022 NATO Madrid Summit",
      startDate: "2022-06-28",
      endDate: "2022-06-30",
      location: "madrid",
    },
    vilnius23: {
      name: "2023 NATO Vilnius Summit",
      startDate: "2023-07-11",
      endDate: "2023-07-12",
      location: "vilnius",
    },
    washington24: {
      name: "NATO Washington Summit",
      aliases: ["Washington Summit"],
      startDate: "2024-07-09",
      endDate: "2024-07-11",
    },
  },
});

describe("short forms after an article", () => {
  cases(registry, [
    "⟦nato NATO⟧ met. The ⟦nato Alliance⟧'s plans are the ⟦nato Alliance⟧'s own.",
    "The Alliance met before anybody was named.",
    "⟦nato NATO⟧ met. The alliance is old; an Alliance of two; the Alliance Party won.",
    "The ⟦nordic Nordic Council⟧ met. The ⟦nordic Council⟧ voted; the Council of Elders did not.",
    "The ⟦nordic Nordic Council⟧ and ⟦nato NATO⟧: the ⟦nordic Assembly⟧ voted.",
    "The ⟦centre Baltic Centre for Energy⟧ closed. The ⟦centre Centre⟧ was small.",
  ]);
});

describe("forms learnt in the document", () => {
  cases(registry, [
    "The ⟦nordic Nordic Council⟧ (⟦nordic NC⟧) met. ⟦nordic NC⟧ voted.",
    "The ⟦kfor Kosovo Force⟧ (⟦kfor KFOR⟧) patrols. The ⟦kfor Kosovo Force⟧ is small.",
    "our [⟦kfor? Kosovo Force⟧] operation; ⟦kfor KFOR⟧ patrols",
    "⟦kfor KFOR⟧ (⟦kfor? Kosovo Force⟧) patrols",
    "The ⟦nordic Nordic Council⟧ (EU) met. NC voted.",
    "⟦kosovo Kosovo⟧ Force is not explained here.",
    "The ⟦un United Nations⟧ (⟦un UN⟧) met.",
  ]);
});

describe("series of meetings", () => {
  cases(
    registry,
    [
      "The ⟦vilnius23 Vilnius Summit⟧ and the ⟦madrid22 Madrid Summit⟧ decided it."
        .replace("⟦vilnius23 ", "⟦vilnius23? ")
        .replace("⟦madrid22 ", "⟦madrid22? "),
      "at the ⟦madrid22? NATO Summit⟧ in ⟦madrid Madrid⟧",
      "the ⟦madrid22? NATO Summit⟧ in 2022",
      "at the ⟦vilnius23? NATO Summit⟧ in ⟦vilnius Vilnius⟧, ⟦lithuania Lithuania⟧",
      "the ⟦washington24 NATO Washington Summit⟧",
      "the ⟦nato NATO⟧ Summit in 1999",
      "the ⟦nato NATO⟧ summit",
      "before the ⟦vilnius23? NATO Summit⟧",
      "before the ⟦vilnius23 2023 NATO Vilnius Summit⟧. The ⟦vilnius23 Summit⟧ agreed.",
    ],
    "2023-07-01",
  );
});
