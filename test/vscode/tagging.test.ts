import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { GlossatorApi } from "../../src/vscode/api.ts";
import { answering, type Answer } from "./support/answers.ts";
import { activated, closeEditors, file, place, remove, restore, show } from "./support/editor.ts";
import { until } from "./support/until.ts";

describe("tagging commands", () => {
  let api: GlossatorApi;
  let registry: string;
  let text: string;
  before(async () => {
    api = await activated();
    await vscode.workspace
      .getConfiguration("files")
      .update("autoSave", "off", vscode.ConfigurationTarget.Global);
    registry = await saved("registry/all.yaml");
    text = await saved("talks.txt");
  });
  afterEach(async () => {
    await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
    await restore("registry/all.yaml", registry);
    await closeEditors();
    await remove("talks.annotations.yaml");
  });

  const saved = async (path: string): Promise<string> => {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(file(path)));
    } catch {
      return "";
    }
  };
  /** What was decided, and the registry, as they are on disk. */
  const all = async (): Promise<string> =>
    `${await saved("talks.annotations.yaml")}\n${await saved("registry/all.yaml")}`;
  /** Put the cursor into words, or select them if they stand in brackets. */
  const goTo = async (words: string): Promise<void> => {
    const editor = await show("talks.txt");
    const isSelected = words.startsWith("[");
    const range = place(editor.document, isSelected ? words.slice(1, -1) : words);
    const inside = range.start.translate(0, 1);
    editor.selection = isSelected
      ? new vscode.Selection(range.start, range.end)
      : new vscode.Selection(inside, inside);
  };
  const run = (command: string, target?: object) => () =>
    vscode.commands.executeCommand(`glossator.${command}`, target);
  /** The entity as a view's node or a link names it. */
  const of = (entity: string): object => ({ entity, uri: file("talks.txt").toString() });

  interface Case {
    readonly command: string;
    readonly at: string;
    readonly answers: readonly Answer[];
    /** What stands in the files then, and did not before. */
    readonly gives: RegExp;
    readonly says: RegExp;
  }
  const cases: readonly Case[] = [
    {
      command: "setSpeaker",
      at: "We will mend",
      answers: [/Tomas Hale/],
      gives: /kind: quotation, speaker: tomas-hale, form: direct, status: changed/,
      says: /“We will mend both.*is said by Tomas Hale\./,
    },
    {
      command: "setSpeaker",
      at: "We will mend",
      answers: [/Somebody else/, "one captain"],
      gives: /speaker: unregistered, speakerName: one captain/,
      says: /is said by “one captain”/,
    },
    {
      command: "setSpeaker",
      at: "bold and costly",
      answers: [/Nobody is quoted/],
      gives: /kind: quotation, speaker: none/,
      says: /is said by nobody/,
    },
    {
      command: "correctDate",
      at: "yesterday",
      answers: ["2021-05-02"],
      gives: /kind: date, value: 2021-05-02, status: changed, quote: yesterday/,
      says: /“yesterday” is 2021-05-02/,
    },
    {
      command: "addNote",
      at: "Tomas Hale",
      answers: ["ask him"],
      gives: /kind: person, entity: tomas-hale, status: accepted, quote: Tomas Hale,.* note: ask him/,
      says: /The note about “Tomas Hale” is kept/,
    },
    {
      command: "notThisEntity",
      at: "Tomas Hale",
      answers: [/Here/],
      gives: /entity: tomas-hale, status: rejected, quote: Tomas Hale,/,
      says: /“Tomas Hale” is not Tomas Hale here/,
    },
    {
      command: "notThisEntity",
      at: "Mira Voss chaired",
      answers: [/In this document 2 places/],
      gives: /mira-voss, status: rejected[^]*mira-voss, status: rejected/,
      says: /“Mira Voss” is not Mira Voss in this document \(2×\)/,
    },
    {
      command: "notThisEntity",
      at: "Tomas Hale",
      answers: [/Never/],
      gives: /name: Tomas Hale\n +not: \[Tomas Hale\]/,
      says: /“Tomas Hale” never means Tomas Hale from now on/,
    },
    {
      command: "notThisEntity",
      at: "will mend",
      answers: [/In this document/],
      gives: /kind: quotation, speaker: mira-voss, status: rejected/,
      says: /Nothing in this document is said by Mira Voss \(1×\)/,
    },
    {
      command: "changeEntity",
      at: "Tomas Hale",
      answers: [/Mira Voss/],
      gives: /entity: mira-voss, status: changed, quote: Tomas Hale/,
      says: /“Tomas Hale” is Mira Voss here/,
    },
    {
      command: "tagAsDate",
      at: "[before winter]",
      answers: ["2021-11"],
      gives: /kind: date, value: 2021-11, status: accepted, quote: before winter/,
      says: /“before winter” is now the date 2021-11/,
    },
    {
      command: "tagAsQuotation",
      at: "[asked for a third pier]",
      answers: [],
      gives: /kind: quotation, status: accepted, quote: asked for a third pier/,
      says: /“asked for a third pier” is now a quotation/,
    },
    {
      command: "tagAsQuotation",
      at: "[bold and costly]",
      answers: [],
      gives: /kind: quotation, status: accepted, quote: “bold and costly”/,
      says: /“bold and costly” is now a quotation/,
    },
    {
      command: "tagAsRole",
      at: "[Captain]",
      answers: [/Mira Voss/],
      gives: /kind: role, entity: mira-voss, status: accepted, quote: Captain/,
      says: /“Captain” is now a title of Mira Voss/,
    },
  ];
  for (const { command, at, answers, gives, says } of cases) {
    const how = answers.map((answer) => ` ${String(answer)}`).join();
    it(`${command} at “${at}”${how}: is written down, said, and undone at once`, async () => {
      await goTo(at);
      const before = await all();
      assert.doesNotMatch(before, gives);
      await answering(answers, run(command));
      await until("what was decided", async () => gives.test(await all()));
      assert.match(api.noteText(), says);
      assert.equal(await saved("talks.txt"), text);
      await run("undoTagging")();
      assert.match(api.noteText(), /Undone: /);
      await until("what was before", async () => (await all()) === before);
    });
    if (answers.length > 0)
      it(`${command} at “${at}”${how}: changes nothing if one goes away from the last box`, async () => {
        await goTo(at);
        const before = await all();
        await answering([...answers.slice(0, -1), undefined], run(command));
        assert.equal(await all(), before);
        assert.ok(vscode.workspace.textDocuments.every(({ isDirty }) => !isDirty));
      });
  }

  for (const [command, at, sentence] of [
    ["setSpeaker", "ferry company", /No quotation stands here/],
    ["correctDate", "ferry company", /No date stands here/],
    ["addNote", "company of", /Nothing that a note could be about/],
    ["notThisEntity", "company of", /Nothing that could be rejected/],
    ["untag", "company of", /Nothing is tagged here/],
    ["tagAsQuotation", "company of", /Select what somebody said/],
  ] as const)
    it(`${command} where there is nothing for it says so`, async () => {
      await goTo(at === "company of" ? "asked for" : at);
      const before = await all();
      const messages: string[] = [];
      const window = vscode.window as unknown as { showInformationMessage: unknown };
      const { showInformationMessage } = window;
      window.showInformationMessage = async (message: string) => void messages.push(message);
      try {
        await run(command)();
      } finally {
        window.showInformationMessage = showInformationMessage;
      }
      assert.match([...messages, api.noteText()].join(" "), sentence);
      assert.equal(await all(), before);
    });
  for (const command of ["setSpeaker", "addNote", "tagAsDate", "tagAsRole", "tagAsQuotation", "untag"])
    it(`${command} without a text open says so or finds nothing`, async () => {
      await closeEditors();
      await answering([], run(command));
      assert.match(api.noteText(), /Open a text|stands here/);
    });

  it("correctDate complains below the box about what is no date", async () => {
    await goTo("yesterday");
    const [asked] = await answering(["2021-02-30"], run("correctDate"));
    assert.match(asked?.complaint ?? "", /“2021-02-30” is no date: write 2023-10-09/);
    assert.equal(asked?.shown, "2021-05-03");
    assert.equal(await saved("talks.annotations.yaml"), "");
  });

  it("mergeEntities tells what changes, changes it, and undoes it at once", async () => {
    await goTo("Tomas Hale");
    await answering([], run("accept"));
    const before = await all();
    const asked = await answering([/Mira Voss/, "Merge"], run("mergeEntities", of("tomas-hale")));
    assert.equal(asked.at(-1)?.title, "Merge Tomas Hale into Mira Voss?");
    assert.match(asked.at(-1)?.shown ?? "", /^\d+ mentions in \d+ documents\n[^]*· .*Tomas Hale joined/);
    assert.match(asked.at(-1)?.shown ?? "", /Files that change: .*all\.yaml, .*talks\.annotations\.yaml/);
    await until("one entry", async () => !/tomas-hale/.test(await all()));
    assert.match(await all(), /aliases: \[Voss, Tomas Hale\]/);
    assert.match(await all(), /kind: person, entity: mira-voss, status: accepted, quote: Tomas Hale/);
    await run("undoTagging")();
    await until("what was before", async () => (await all()) === before);
  });
  it("mergeEntities changes nothing if one goes away from the question", async () => {
    await show("talks.txt");
    const before = await all();
    await answering([/Mira Voss/, undefined], run("mergeEntities", of("tomas-hale")));
    await answering([undefined], run("mergeEntities", of("tomas-hale")));
    assert.equal(await all(), before);
  });

  it("splitEntity gives the ticked mentions to a new entry, and undoes it at once", async () => {
    await show("talks.txt");
    const before = await all();
    const asked = await answering(
      [[/Voss said yesterday/], "Mira Voss the Younger", "Split"],
      run("splitEntity", of("mira-voss")),
    );
    assert.match(asked[0]?.title ?? "", /Which mentions of Mira Voss go to a new entry\?/);
    assert.match(asked.at(-1)?.shown ?? "", /^1 mention\n· .*Mira Voss said yesterday/);
    await until("the entry", async () => /name: Mira Voss the Younger/.test(await all()));
    assert.match(await all(), /entity: mira-voss-the-younger, status: changed, quote: Mira Voss/);
    assert.match(api.noteText(), /1 mention of Mira Voss is now Mira Voss the Younger/);
    await run("undoTagging")();
    await until("what was before", async () => (await all()) === before);
  });
  it("splitEntity changes nothing if nothing is ticked or one goes away", async () => {
    await show("talks.txt");
    const before = await all();
    await answering([[]], run("splitEntity", of("mira-voss")));
    assert.match(api.noteText(), /nothing is split/);
    await answering([undefined], run("splitEntity", of("mira-voss")));
    await answering([[/said yesterday/], undefined], run("splitEntity", of("mira-voss")));
    await answering([[/said yesterday/], "Mira Voss Jr", undefined], run("splitEntity", of("mira-voss")));
    assert.equal(await all(), before);
  });

  it("renameEntity gives an id another name in all files, told before, and undoes it at once", async () => {
    await goTo("Tomas Hale");
    await answering([], run("accept"));
    const before = await all();
    const asked = await answering([/^Id/, "tom-hale", "Rename"], run("renameEntity", of("tomas-hale")));
    assert.equal(asked.at(-1)?.title, "Rename tomas-hale to tom-hale?");
    assert.match(asked.at(-1)?.shown ?? "", /talks\.annotations\.yaml/);
    await until("the id", async () => !/tomas-hale/.test(await all()));
    assert.match(await all(), / {2}tom-hale:\n {4}name: Tomas Hale[^]*- \{ entity: tom-hale, mode: video \}/);
    await run("undoTagging")();
    await until("what was before", async () => (await all()) === before);
  });
  it("renameEntity changes what is shown in the registry alone without asking", async () => {
    await show("talks.txt");
    await answering([/^Name/, "Tom Hale"], run("renameEntity", of("tomas-hale")));
    await until("the name", async () => /name: Tom Hale\n +aliases: \[Tomas Hale\]/.test(await all()));
    await run("undoTagging")();
    await until("what was before", async () => (await saved("registry/all.yaml")) === registry);
  });
  it("renameEntity complains below the box, and changes nothing if one goes away", async () => {
    await show("talks.txt");
    for (const [what, typed, complaint] of [
      [/^Id/, "Tom Hale", /is no id: write lower-case/],
      [/^Id/, "mira-voss", /is taken by Mira Voss/],
      [/^Name/, " ", /needs a name/],
    ] as const) {
      const asked = await answering([what, typed], run("renameEntity", of("tomas-hale")));
      assert.match(asked.at(-1)?.complaint ?? "", complaint);
    }
    await answering([/^Id/, undefined], run("renameEntity", of("tomas-hale")));
    await answering([undefined], run("renameEntity", of("tomas-hale")));
    assert.equal(await saved("registry/all.yaml"), registry);
  });
});
