import assert from "node:assert/strict";
import fc from "fast-check";
import type { Findings } from "../../../src/analysis/findings.ts";
import { knownStrings } from "../../../src/corpus/packed/knownStrings.ts";
import { packFindings } from "../../../src/corpus/packed/packFindings.ts";
import { PackedFindings } from "../../../src/corpus/packed/packedFindings.ts";
import { unpackFindings } from "../../../src/corpus/packed/unpackFindings.ts";
import { anyFindings } from "../../support/arbitraryFindings.ts";
import { sampleCorpus } from "../../support/sampleCorpus.ts";

const nothing: Findings = { names: [], dates: [], quotations: [], roles: [], meetings: [], regions: [] };

describe("packed findings", () => {
  it("come back as they were", () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        assert.deepEqual(unpackFindings(packFindings(findings)), findings);
      }),
      { numRuns: 300 },
    );
  });

  it("give of names what tables of them heed, without the rest", () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const packed = new PackedFindings(packFindings(findings));
        const known = findings.names.filter(({ entity }) => entity !== null);
        assert.deepEqual(
          packed.entityNames(),
          known.map(({ start, end, entity }) => ({ start, end, entity })),
        );
        const unknown = findings.names.filter(({ entity }) => entity === null);
        assert.deepEqual(
          packed.unknownNames(),
          unknown.map(({ start, end, type, group }) => ({
            ...{ start, end, type },
            ...(group !== undefined && { group }),
          })),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("come back as they were for all documents of the sample corpus, in a seventh of the bytes of JSON", () => {
    let packed = 0;
    let written = 0;
    for (const { path, findings } of sampleCorpus().documents.values()) {
      const bytes = packFindings(findings);
      packed += bytes.length;
      written += Buffer.byteLength(JSON.stringify(findings));
      assert.deepEqual(unpackFindings(bytes), findings, path);
    }
    assert.ok(packed * 7 < written, `${packed} bytes packed, ${written} of JSON`);
  });

  it("are unpacked kind by kind, whichever is asked for first", () => {
    for (const { findings } of sampleCorpus().documents.values()) {
      const packed = new PackedFindings(packFindings(findings));
      assert.deepEqual(packed.title, findings.title);
      assert.deepEqual(packed.meetings, findings.meetings);
      assert.deepEqual(packed.names, findings.names);
      assert.equal(packed.names, packed.names);
      assert.deepEqual(packed.quotations, findings.quotations);
      assert.equal(packed.isBroken, false);
    }
  });

  it("of a document without findings are some bytes", () => {
    assert.ok(packFindings(nothing).length <= 20);
    assert.deepEqual(unpackFindings(packFindings(nothing)), nothing);
  });

  it("give undefined or something well-formed, but never an error, when bytes are damaged", () => {
    fc.assert(
      fc.property(anyFindings, fc.nat(), fc.nat(255), (findings, at, value) => {
        const bytes = packFindings(findings);
        bytes[at % bytes.length] = value;
        for (const { start, end } of unpackFindings(bytes)?.names ?? []) assert.ok(0 <= start && start <= end);
      }),
      { numRuns: 500 },
    );
  });

  it("give undefined when bytes are cut off, too many, of another version or none", () => {
    for (const { findings } of sampleCorpus().documents.values()) {
      const bytes = packFindings(findings);
      for (let length = 0; length < bytes.length; length += 7)
        assert.equal(unpackFindings(bytes.subarray(0, length)), undefined);
      assert.equal(unpackFindings(Uint8Array.of(...bytes, 0)), undefined);
      assert.equal(unpackFindings(Uint8Array.of(bytes[0]! ^ 1, ...bytes.subarray(1))), undefined);
    }
  });

  it("may be read from any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const whole = Uint8Array.of(packFindings(nothing)[0]!, ...bytes);
        unpackFindings(whole);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the strings that all packed findings share", () => {
  it("are all different", () => {
    assert.deepEqual(
      knownStrings.filter((text, i) => knownStrings.indexOf(text) !== i),
      [],
    );
  });

  it("have the rules that the sample corpus needs", () => {
    const rules = [...sampleCorpus().documents.values()].flatMap(({ findings }) =>
      [
        ...[...findings.names, ...findings.dates, ...findings.quotations, ...findings.roles],
        ...[...findings.meetings, ...findings.regions],
      ].map(({ rule }) => rule),
    );
    assert.deepEqual([...new Set(rules)].filter((rule) => !knownStrings.includes(rule)).sort(), []);
  });
});
