import assert from "node:assert/strict";
import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { main } from "../../src/cli/main.ts";
import { folderOf, runIn, write } from "./runIn.ts";

const registry = `people:
  ada-lund: { name: Ada Lund }
  bo-berg: { name: Bo Berg, aliases: ["=Bo"] }
organizations:
  port: { name: Port of Oslo, aliases: [the Port] }
places:
  oslo: { name: Oslo }
  lund: { name: Lund }
meetings:
  quay-talks: { name: Quay Talks, startDate: 2023-05-04, location: oslo, participants: [ada-lund] }
`;
const files = {
  "corpus.yaml": "name: C\n",
  "registry/r.yaml": registry,
  "a.txt":
    "---\ndate: 2023-05-05\nmeetings: [quay-talks]\n---\nAda Lund came to Oslo. “We shall build the quay,” Ada Lund said, “and Oslo will see it.”\n",
  "b.txt": "Bo Berg left Oslo. “We are late,” Bo Berg said.\n",
};

describe("commands that ask a corpus", () => {
  const folder = folderOf(() => files);
  const run = (...args: readonly string[]) => runIn(folder, args);
  const rows = async (...args: readonly string[]): Promise<Record<string, unknown>[]> => {
    const { out, code } = await run(...args, "--format", "jsonl");
    assert.equal(code, 0);
    return out === ""
      ? []
      : out
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line) as Record<string, unknown>);
  };

  describe("glossator mentions", () => {
    it("lists where an entry is named, by id, name or last word", async () => {
      for (const name of ["oslo", "OSLO"])
        assert.deepEqual(
          (await rows("mentions", name)).map(
            ({ path, line, column, text }) => `${path}:${line}:${column} ${text}`,
          ),
          ["a.txt:5:18 Oslo", "a.txt:5:71 Oslo", "b.txt:1:14 Oslo"],
        );
      assert.equal((await rows("mentions", "berg")).length, 2);
    });
    it("has offsets and the words around", async () => {
      const [first] = await rows("mentions", "bo-berg");
      assert.deepEqual(
        [first!["start"], first!["end"], first!["before"], first!["after"]],
        [0, 7, "", "left Oslo. “We are late,” Bo Berg said."],
      );
    });
    it("says who is meant when nobody is, and when several are", async () => {
      const { code, err } = await run("mentions", "Ada Lun");
      assert.equal(code, 2);
      assert.match(err, /no entry "Ada Lun"\. Did you mean ada-lund \(Ada Lund\)/);
      assert.match((await run("mentions")).err, /Which entry\?/);
    });
    it("as CSV, as a table, and of nobody", async () => {
      const { out } = await run("mentions", "ada-lund", "--format", "csv");
      assert.match(
        out,
        /^path,line,column,start,end,text,certainty,rule,before,after\r\na\.txt,5,1,48,56,Ada Lund,/,
      );
      assert.match((await run("mentions", "ada-lund")).out, /^PATH +LINE +COLUMN/);
      assert.deepEqual(await run("mentions", "lund"), { code: 0, out: "", err: "Nothing found.\n" });
    });
  });

  describe("glossator quotes", () => {
    const texts = async (...args: readonly string[]) =>
      (await rows("quotes", ...args)).map(({ text }) => text);
    it("joins the stretches of a quotation", async () =>
      assert.deepEqual(await texts(), ["We shall build the quay, … and Oslo will see it.", "We are late,"]));
    it("by speaker and by what they name", async () => {
      assert.deepEqual(await texts("--speaker", "Bo Berg"), ["We are late,"]);
      assert.deepEqual(await texts("--about", "oslo"), ["We shall build the quay, … and Oslo will see it."]);
      assert.deepEqual(await texts("--about", "oslo", "--speaker", "bo-berg"), []);
      assert.deepEqual(await texts("--speaker", "none"), []);
    });
  });

  it("glossator meetings lists them with participants and documents", async () =>
    assert.deepEqual(await rows("meetings"), [
      {
        id: "quay-talks",
        start: "2023-05-04",
        end: null,
        name: "Quay Talks",
        place: "Oslo",
        part_of: null,
        participants: "Ada Lund",
        documents: "a.txt",
      },
    ]));

  it("glossator stats counts", async () => {
    const found = new Map(
      (await rows("stats")).map(({ section, name, value }) => [`${section}/${name}`, value]),
    );
    for (const [name, value] of [
      ["corpus/documents", 2],
      ["corpus/first document date", "2023-05-05"],
      ["findings/quotations", 2],
      ["names by kind/place", 3],
      ["entities by mentions/Oslo", 3],
      ["speakers by quotations/Ada Lund", 1],
    ] as const)
      assert.equal(found.get(name), value, name);
    const shares = ["certain", "inferred", "candidate"].map((name) =>
      found.get(`percent by certainty/${name}`),
    );
    assert.ok(Math.abs(shares.reduce<number>((sum, share) => sum + Number(share), 0) - 100) < 0.3);
  });

  it("progress is told and wiped out, where there is somebody to see it", async () => {
    const told: string[] = [];
    await main(
      ["stats"],
      {
        stdin: (async function* () {})(),
        out: async () => {},
        err: () => {},
        cwd: folder,
        progress: (text) => void told.push(text),
      },
      "1",
    );
    assert.deepEqual([told[0], told.at(-1)], ["reading 0 of 2 documents", ""]);
  });

  it("a file that cannot be read is said and makes the exit code 1", async () => {
    write(folder, { "x/corpus.yaml": "", "x/blob.txt": new Uint8Array([1, 0]) });
    const { code, err } = await run("stats", "--corpus", "x");
    assert.equal(code, 1);
    assert.match(err, /x\/blob\.txt: The file is not text/);
  });

  it("several corpora below the folder: one is to be chosen", async () => {
    write(folder, { "more/a/corpus.yaml": "", "more/b/corpus.yaml": "" });
    const outside = await runIn(join(folder, ".."), ["stats", "--corpus", "nowhere"]);
    assert.equal(outside.code, 2);
  });

  describe("glossator rename and merge", () => {
    const copy = (name: string): string => {
      write(
        folder,
        Object.fromEntries(Object.entries(files).map(([path, text]) => [`${name}/${path}`, text])),
      );
      return join(folder, name);
    };
    const yaml = (at: string): string => readFileSync(join(at, "registry/r.yaml"), "utf8");

    it("print the difference and write nothing", async () => {
      const at = copy("r1");
      const { code, out, err } = await runIn(at, ["rename", "oslo", "oslo-city"]);
      assert.equal(code, 0);
      assert.match(out, /^--- a\/registry\/r\.yaml\n\+\+\+ b\/registry\/r\.yaml\n@@/);
      assert.match(out, /^-  oslo: \{ name: Oslo \}\n\+  oslo-city: \{ name: Oslo \}$/m);
      assert.match(err, /Nothing is written yet: add --write to change 1 file\.\n$/);
      assert.equal(yaml(at), registry);
    });
    it("write with --write, ids in front matter too", async () => {
      const at = copy("r2");
      const { code } = await runIn(at, ["rename", "quay-talks", "talks", "--write"]);
      assert.equal(code, 0);
      assert.match(yaml(at), /^ {2}talks: \{ name: Quay Talks/m);
      assert.match(readFileSync(join(at, "a.txt"), "utf8"), /^meetings: \[talks\]$/m);
    });
    it("a name", async () => {
      const at = copy("r3");
      await runIn(at, ["rename", "port", "--name", "Oslo Harbour", "--write"]);
      assert.match(yaml(at), /name: Oslo Harbour/);
    });
    it("merge", async () => {
      const at = copy("r4");
      const { out } = await runIn(at, ["merge", "Bo Berg", "--into", "ada-lund", "--write"]);
      assert.match(out, /^-  bo-berg:/m);
      assert.doesNotMatch(yaml(at), /bo-berg/);
      assert.match(yaml(at), /ada-lund: \{ name: Ada Lund, aliases: \[Bo Berg/);
    });
    it("keep a byte-order mark", async () => {
      const at = copy("r5");
      write(at, { "registry/r.yaml": `\uFEFF${registry}` });
      await runIn(at, ["rename", "oslo", "city", "--write"]);
      assert.equal(
        yaml(at),
        `\uFEFF${registry.replace("oslo:", "city:").replace("location: oslo", "location: city")}`,
      );
    });
    it("write nothing if one of the files is write-protected", async function () {
      // An administrator may write everything.
      if (process.platform === "win32" || process.getuid?.() === 0) this.skip();
      const at = copy("r6");
      chmodSync(join(at, "a.txt"), 0o444);
      const { code, err } = await runIn(at, ["rename", "quay-talks", "talks", "--write"]);
      assert.deepEqual([code, err], [2, "glossator: a.txt is write-protected: nothing is written.\n"]);
      assert.equal(yaml(at), registry);
    });
    it("refuse with a reason", async () => {
      for (const [args, message] of [
        [["rename", "oslo", "lund"], /The id “lund” is taken by Lund/],
        [["rename", "oslo", "No Id"], /is no id/],
        [["rename", "oslo"], /either its new id or --name/],
        [["merge", "oslo", "--into", "ada-lund"], /these are not one/],
        [["merge", "oslo"], /--into/],
      ] as const) {
        const { code, err } = await run(...args);
        assert.equal(code, 2);
        assert.match(err, message);
      }
    });
  });

  it("every command has help with examples", async () => {
    for (const name of ["analyze", "check", "mentions", "quotes", "meetings", "stats", "rename", "merge"]) {
      const { code, out } = await run(name, "--help");
      assert.equal(code, 0);
      assert.match(out, /\nUsage: glossator /);
      assert.match(out, new RegExp(`\nExamples:\n(?:.*\n)*?  .*glossator ${name}`));
      assert.ok(
        out.split("\n").every((line) => line.length <= 120),
        `${name}: a line is too long`,
      );
    }
  });
});
