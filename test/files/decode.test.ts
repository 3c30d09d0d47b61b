import assert from "node:assert/strict";
import { decode, refusedSize } from "../../src/files/decode.ts";

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part, "utf8") : Buffer.from(part))),
  );

describe("decode", () => {
  const readable: readonly [string, Uint8Array, string][] = [
    ["plain UTF-8", bytes("Élodie 👍"), "Élodie 👍"],
    ["an empty file", bytes(), ""],
    ["a byte-order mark is not part of the text", bytes([0xef, 0xbb, 0xbf], "12 May"), "12 May"],
    ["a second mark is", bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], "x"), "\uFEFFx"],
    ["UTF-16 little endian", bytes([0xff, 0xfe, 0x41, 0, 0x3d, 0xd8, 0x4d, 0xdc]), "A👍"],
    ["UTF-16 big endian", bytes([0xfe, 0xff, 0, 0x41]), "A"],
  ];
  for (const [name, input, text] of readable) it(name, () => assert.deepEqual(decode(input), { text }));

  const refused: readonly [string, Uint8Array, RegExp][] = [
    ["binary content", bytes("PK", [3, 4, 0, 0]), /not text/],
    ["a NUL late in the file", bytes("a".repeat(100_000), [0]), /not text/],
    ["Latin-1", bytes("caf", [0xe9], " noir"), /not valid UTF-8/],
    ["UTF-16 cut in half", bytes([0xff, 0xfe, 0x41]), /not valid UTF-16/],
  ];
  for (const [name, input, reason] of refused)
    it(`refuses ${name}`, () => {
      const result = decode(input);
      assert.match("refused" in result ? result.refused : result.text, reason);
    });

  it("says how large a large file is", () => {
    assert.equal(refusedSize(20_000_000), undefined);
    assert.equal(refusedSize(60_000_000), "The file is too large to analyse (60 MB; the limit is 20 MB).");
  });
});
