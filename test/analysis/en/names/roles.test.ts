import assert from "node:assert/strict";
import { byKind } from "../../../../src/analysis/byKind.ts";
import { prepare } from "../../../../src/analysis/analyse.ts";
import { flatNames } from "../../../../src/analysis/en/names/flatNames.ts";
import { registryNames } from "../../../../src/analysis/en/names/registryNames.ts";
import { roles } from "../../../../src/analysis/en/names/roles.ts";
import type { Finding, NameFinding } from "../../../../src/analysis/findings.ts";
import { bySpan } from "../../../../src/text/span.ts";
import { parseMarked, printMarked } from "../../../support/marked.ts";
import { registryOf } from "../../../support/registry.ts";

const registry = registryOf({
  person: {
    berg: {
      name: "Anna Berg",
      roles: [
        "Secretary General @ nato : 2020-01-01 / 2024-12-31",
        "Prime Minister @ norway : 2010-01-01 / 2014-12-31",
      ],
    },
    holm: { name: "Erik Holm", roles: ["Assistant Secretary General for Operations @ nato : 2022 /"] },
    silva: { name: "Ana Silva", roles: ["Deputy Secretary General @ nato : 2022-01-01 /"] },
    demir: {
      name: "Cem Demir",
      nationality: "turkey",
      roles: ["Minister of National Defence @ turkey : 2023-06-03 /"],
    },
    kaya: {
      name: "Can Kaya",
      roles: [
        "Minister of Foreign Affairs @ turkey : 2023-06-03 /",
        "Minister of Defence @ turkey : 2018-01-01 / 2023-06-02",
      ],
    },
    moreau: { name: "Claire Moreau", roles: ["President @ france : 2017-05-14 / 2022-05-13"] },
    petit: { name: "Paul Petit", roles: ["President @ france : 2022-05-14 /"] },
    reed: { name: "John Reed", roles: ["Secretary of Defense @ pentagon : 2021-01-22 /"] },
    chair: { name: "Rolf Bauer", roles: ["Chair of the Military Committee @ nato : 2021-06-25 /"] },
    stone: { name: "Greg Stone", roles: ["Supreme Commander Europe @ command : 2022-01-01 /"] },
  },
  organization: {
    nato: { name: "NATO", location: "brussels" },
    pentagon: { name: "Department of Defense", location: "us" },
    command: "Allied Command",
    committee: { name: "Military Committee", parentOrganization: "nato" },
    bank: "World Bank",
  },
  place: {
    norway: { name: "Norway", demonyms: ["Norwegian"] },
    turkey: { name: "Turkey", demonyms: ["Turkish"] },
    france: { name: "France", demonyms: ["French"] },
    us: { name: "United States", aliases: ["U.S."], demonyms: ["American"] },
    brussels: "Brussels",
    europe: "Europe",
  },
});

function markRoles(text: string, documentDate?: string): string {
  const source = prepare(text, { registry, ...(documentDate && { documentDate }) });
  let findings: readonly Finding[] = registryNames.detect(source).toSorted(bySpan);
  // A name that the registry does not know, as the detector of candidates would give it.
  for (const match of text.matchAll(/Xaver Unknown|Unknown/g)) {
    const name: NameFinding = {
      kind: "name",
      start: match.index,
      end: match.index + match[0].length,
      type: "person",
      entity: null,
      certainty: "candidate",
      rule: "test",
      group: "Xaver Unknown",
    };
    findings = [...findings, name].sort(bySpan);
  }
  const found = roles.refine(source, flatNames.refine(source, byKind(findings))).roles;
  return printMarked(
    text,
    found.map(({ start, end, holder, holderName, certainty }) => ({
      start,
      end,
      label: `${holder ?? (holderName ? "*" : "-")}${certainty === "inferred" ? "?" : ""}`,
    })),
  );
}

/** Labels: the holder's id with `?` if inferred, `*` for a holder the registry does not know, `-` for none. */
function cases(texts: readonly string[], documentDate = "2023-10-12"): void {
  for (const marked of texts)
    it(marked.length > 100 ? `${marked.slice(0, 100)}…` : marked, () => {
      const { text } = parseMarked(marked);
      assert.equal(markRoles(text, documentDate), marked);
    });
}

describe("titles beside a name", () => {
  cases([
    "⟦berg NATO Secretary General⟧ Anna Berg spoke.",
    "⟦holm Assistant Secretary-General for Operations⟧ Erik Holm spoke.",
    "⟦demir Turkey’s Defence Minister⟧ Cem Demir and ⟦kaya Foreign Minister⟧ Can Kaya",
    "⟦* President⟧ Xaver Unknown met ⟦petit French President⟧ Paul Petit.",
    "⟦stone Supreme Commander Europe⟧, General Greg Stone, was there.",
    "⟦chair Chair of the Military Committee⟧ Admiral Rolf Bauer",
    "⟦reed U.S. Secretary of Defense⟧ John Reed and the ⟦reed American defense chief⟧, John Reed, agree.",
    "the ⟦petit president of France⟧, Paul Petit, and others",
    "⟦* Secretary of State for Foreign, Commonwealth and Development Affairs⟧ Xaver Unknown",
    "General Greg Stone and Mr Reed hold no office here.".replace("hold", "have"),
  ]);
});

describe("titles behind a name", () => {
  cases([
    "Erik Holm, the ⟦holm assistant secretary general⟧, waved.",
    "Greg Stone, left, ⟦stone supreme commander⟧, and Anna Berg, ⟦berg secretary general⟧ of nothing".replace(
      " of nothing",
      ".",
    ),
    "Anna Berg, ⟦berg Secretary General⟧\nCem Demir, ⟦demir Minister of Defence⟧\nErik Holm",
    "Anna Berg, ⟦berg Secretary General of NATO⟧ (⟦berg Chair⟧), spoke. The ⟦berg Chair⟧ left.",
    "Cem Demir (⟦demir Minister of National Defence⟧) came.",
    "After a call with Anna Berg, the ⟦petit French president⟧ left.",
  ]);
});

describe("titles that stand alone", () => {
  cases([
    "⟦berg Secretary General⟧ Anna Berg spoke. The ⟦berg Secretary General⟧ smiled.",
    "⟦holm Assistant Secretary General⟧ Erik Holm and ⟦berg Secretary General⟧ Anna Berg met. The ⟦berg secretary general⟧ left first.",
    "Anna Berg and Erik Holm met. The ⟦berg? Secretary General⟧ left.",
    "The ⟦demir Turkish minister of national defence⟧ agreed; the ⟦demir? Turkish defence minister⟧ too.",
    "The ⟦petit French president⟧ came, and the ⟦berg? NATO chief⟧ left.",
    "⟦* President⟧ Xaver Unknown came. The ⟦*? president⟧ left.",
    "The ⟦- Peruvian president⟧ came. ⟦petit French President⟧ Paul Petit left.",
    "⟦petit French President⟧ Paul Petit came. The ⟦- Peruvian president⟧ left.",
    "The ⟦- former president⟧ left. ⟦petit President⟧ Paul Petit came; the ⟦- former president⟧ did not.",
    "⟦silva Deputy Secretary General⟧ Ana Silva came. The ⟦- secretary⟧ left.",
    "The ⟦- Turkish minister⟧ left.",
    "⟦petit French President⟧ Paul Petit met ⟦* Turkish Foreign Minister⟧ Xaver Unknown. The ⟦petit? president⟧ left.",
    "⟦petit President⟧ Paul Petit, ⟦demir Defence Minister⟧ Cem Demir, ⟦berg Secretary General⟧ Anna Berg and ⟦holm Assistant Secretary General⟧ Erik Holm came. The ⟦petit? president⟧ left.",
    "⟦chair Chair of the Military Committee⟧ Rolf Bauer came. The ⟦chair? chair⟧ left.",
    "Anna Berg, ⟦berg Secretary General of NATO⟧ (⟦berg Chair⟧)\nAdmiral Rolf Bauer, ⟦chair Chair of the Military Committee⟧\n\nThe ⟦berg? Chair⟧ thanked all.",
    "The ⟦- president of the World Bank⟧ left.",
    "⟦petit President⟧ Paul Petit came. The ⟦petit president⟧ left; the ⟦- vice president⟧ stayed.",
  ]);
  cases(["The ⟦moreau French president⟧ came.", "The ⟦kaya Turkish defence minister⟧ came."], "2020-03-01");
  cases(["The ⟦- French president⟧ came."], "2009-03-01");
});

describe("what is no title of anybody", () => {
  cases([
    "A minister left. Every president knows. NATO defence ministers met; the ministers left.",
    "He was elected president. Foreign minister-level talks.",
    "his president, their secretary general",
    "The generals and Gen. Stone, Mr Holm, Dr Berg.",
    "the headquarters and the secretariat",
  ]);
});
