import assert from "node:assert/strict";
import { csv, type Cell } from "../../src/formats/csv.ts";

describe("csv", () => {
  for (const [cells, line] of [
    [["a", "b c", ""], "a,b c,"],
    [['say "so"', "a,b", "two\nlines"], '"say ""so""","a,b","two\nlines"'],
    [[1, -2, 0.5, null], "1,-2,0.5,"],
    [["=1+1", "+1", "-1", "@x", "\tx"], "'=1+1,'+1,'-1,'@x,'\tx"],
    [['=HYPERLINK("x")'], `"'=HYPERLINK(""x"")"`],
    [["a=b", "1-2", "’s"], "a=b,1-2,’s"],
  ] as readonly [readonly Cell[], string][])
    it(JSON.stringify(cells), () => assert.equal(csv(["head"], [cells]), `head\r\n${line}\r\n`));
});
