import assert from "node:assert/strict";
import fc from "fast-check";
import { prepare } from "../../../../src/analysis/analyse.ts";
import { candidateNames } from "../../../../src/analysis/en/names/candidateNames.ts";

const pieces = [
  "Ana", "Duarte", "President", "NATO", "Bank", "of", "and", "the", "Kenya", "U.S.", "'s", "’", "-", "(", ")", '"', "“", "”",
  ".", ",", ":", "\n", "12", "LAGOS", "J.", "French", "van", "der", "Union", "for", "&", "Army", "é", "İ", "\u{1F600}", "ß", "St.",
]; // prettier-ignore

describe("candidate names hold on any text", () => {
  const check = (text: string): void => {
    let end = 0;
    for (const finding of candidateNames.detect(prepare(text))) {
      assert.ok(finding.start >= end && finding.end > finding.start && finding.end <= text.length);
      end = finding.end;
    }
  };
  it("of any characters", () => fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), check)));
  it("of words and marks of names", () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), fc.boolean(), (words, spaced) =>
        check(words.join(spaced ? " " : "")),
      ),
    ));
});

describe("candidate names take linear time", () => {
  const hostile: readonly string[] = [
    '"', "(", "“", "Ana ", "Bank of ", "French ", "President ", "NATO ", "A. ", "A.", "U.S. ", "O'", "Al-", "Bank of Kenya and ",
    'Ana "Kid ', "Ana (Kid) ", "LAGOS ", "LAGOS\n", "Sale 3 ", "1 ", "Union for Trade and ", "Ana Duarte. ", "Ana Duarte\n", "&A", "People's ",
  ]; // prettier-ignore
  for (const piece of hostile)
    it(JSON.stringify(piece), function () {
      this.timeout(20_000);
      this.retries(2); // other work on the machine can slow down either run
      const time = (length: number): number => {
        const source = prepare(piece.repeat(length / piece.length));
        let best = Infinity;
        for (let i = 0; i < 5; i++) {
          // Processor time, in milliseconds: what else runs on the machine counts little.
          const before = process.cpuUsage();
          candidateNames.detect(source);
          const used = process.cpuUsage(before);
          best = Math.min(best, (used.user + used.system) / 1000);
        }
        return best;
      };
      time(5_000);
      // Eight times the text may cost 24 times at most, whatever else runs; a quadratic rule would cost sixty-four.
      assert.ok(time(160_000) < 24 * time(20_000) + 50);
    });
});
