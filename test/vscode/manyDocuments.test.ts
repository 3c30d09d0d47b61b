import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { GlossatorApi } from "../../src/vscode/api.ts";
import { activated, closeEditors, file, write } from "./support/editor.ts";
import { answering } from "./support/answers.ts";
import { until } from "./support/until.ts";

/** More than the editor holds open for an extension at the same time, which are 50. */
const count = 70;

describe("decisions about many documents at once", function () {
  this.timeout(120_000);
  const folder = "many";
  const texts = Array.from(
    { length: count },
    (_, i) => `In ${1900 + i} Mrs Ilse Norbeck walked along the pier.\n\nMr Anton Krull said no.\n`,
  );
  let api: GlossatorApi;
  before(async () => {
    api = await activated();
    await Promise.all(texts.map((text, i) => write(`${folder}/d${i}.txt`, text)));
    await until("the texts to be known", async () => (await open()) === 2 * count, 60_000);
  });
  after(async () => {
    api.trees.review.setFilter(undefined);
    const gone = new vscode.WorkspaceEdit();
    gone.deleteFile(file(folder), { recursive: true, ignoreIfNotExists: true });
    await vscode.workspace.applyEdit(gone);
    await closeEditors();
  });
  /** How many suggestions nobody has decided about. */
  const open = async (): Promise<number> => {
    const found = texts.map((_, i) =>
      api.server.request<readonly object[] | null>("glossator/suggestions", {
        uri: file(`${folder}/d${i}.txt`).toString(),
      }),
    );
    return (await Promise.all(found)).reduce((sum, each) => sum + (each?.length ?? 0), 0);
  };
  /** The words decided about in each annotation file, as they lie on the disk. */
  const decided = (): Promise<readonly string[]> =>
    Promise.all(
      texts.map(async (_, i) => {
        const uri = file(`${folder}/d${i}.annotations.yaml`);
        const bytes = await vscode.workspace.fs.readFile(uri).then(
          (found) => found,
          () => new Uint8Array(),
        );
        return [...new TextDecoder().decode(bytes).matchAll(/quote: (\w+)/g)].map(([, name]) => name).join();
      }),
    );
  const all = (words: string): readonly string[] => texts.map(() => words);
  const decide = (filter: string) => {
    api.trees.review.setFilter(filter);
    return answering(["Accept"], () => vscode.commands.executeCommand("glossator.reviewAcceptShown"));
  };

  it("are written into new files and into those that are there, each undone at once", async () => {
    await decide("Norbeck");
    assert.deepEqual(await decided(), all("Ilse"));
    await decide("Krull");
    assert.deepEqual(await decided(), all("Ilse,Anton"));
    await until("the decisions to be known", async () => (await open()) === 0, 60_000);
    await vscode.commands.executeCommand("glossator.undoTagging");
    assert.deepEqual(await decided(), all("Ilse"));
    await vscode.commands.executeCommand("glossator.undoTagging");
    assert.deepEqual(await decided(), all(""));
    await until("all to be open again", async () => (await open()) === 2 * count, 60_000);
  });
});
