import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { GlossatorApi } from "../../src/vscode/api.ts";
import type { CorpusTree } from "../../src/vscode/views/corpusTree.ts";
import type { TreeElement } from "../../src/vscode/views/treeModel.ts";
import { activated, closeEditors, file, place, restore, select, show } from "./support/editor.ts";
import { until } from "./support/until.ts";

describe("views", () => {
  let api: GlossatorApi;
  before(async () => {
    api = await activated();
  });
  afterEach(async () => {
    api.trees.meetings.setFilter(undefined);
    api.trees.entities.setFilter(undefined);
    await closeEditors();
  });

  it("Meetings: a meeting, who took part, and the words that prove it", async () => {
    const meeting = await find(api.trees.meetings, "Ostra Talks");
    const participants = (await api.trees.meetings.children(meeting)).find(
      ({ node }) => node.kind === "participants",
    );
    assert.ok(participants);
    const people = await api.trees.meetings.children(participants);
    assert.deepEqual(people.map(({ node }) => node.label).sort(), ["Mira Voss", "Tomas Hale"]);
    const voss = people.find(({ node }) => node.label === "Mira Voss")!;
    const proofs = await api.trees.meetings.children(voss);
    assert.ok(
      proofs.some(({ node }) => node.label.includes("chaired")),
      proofs.map(({ node }) => node.label).join(),
    );
    assert.equal(proofs[0]!.node.location?.uri, file("talks.txt").toString());
  });

  it("Entities: kinds with counts, entries with mentions", async () => {
    const person = await find(api.trees.entities, "Mira Voss");
    assert.equal(person.node.kind, "entity");
    const mentions = await api.trees.entities.children(person);
    assert.ok(mentions.length >= 3);
    assert.ok(mentions.every(({ node }) => node.kind === "mention" && node.location));
  });

  it("Entities: names that the registry does not know", async () => {
    assert.equal((await find(api.trees.entities, "Ilse Brandt")).node.kind, "candidate");
  });

  it("every node says itself to a screen reader and has a stable id", async () => {
    for (const tree of [api.trees.meetings, api.trees.entities]) {
      // Other documents of the workspace may still be coming in.
      const first = await until("the same nodes twice", async () => {
        const [once, again] = [await allNodes(tree, 3), await allNodes(tree, 3)];
        return once.map(({ id }) => id).join() === again.map(({ id }) => id).join() && once;
      });
      assert.ok(first.every(({ node }) => node.accessibilityLabel.trim() !== ""));
      assert.equal(new Set(first.map(({ id }) => id)).size, first.length);
    }
  });

  it("filter by words, with what leads to a match", async () => {
    await vscode.commands.executeCommand("glossator.filterEntities", "hale");
    assert.match(api.trees.entities.treeView.message ?? "", /hale/);
    const labels = (await allNodes(api.trees.entities, 3)).map(({ node }) => node.label);
    assert.ok(labels.includes("Tomas Hale"), labels.join());
    assert.ok(!labels.includes("Mira Voss"));
    await vscode.commands.executeCommand("glossator.clearEntitiesFilter");
    assert.equal(api.trees.entities.treeView.message, "");
  });

  it("reveal: the meeting at the cursor", async () => {
    select(await show("talks.txt"), "Ostra Talks");
    await vscode.commands.executeCommand("glossator.revealInMeetings");
    await until(
      "the selection",
      () => api.trees.meetings.treeView.selection[0]?.node.label === "Ostra Talks",
    );
  });

  it("reveal: the person at the cursor", async () => {
    select(await show("talks.txt"), "Tomas Hale");
    await vscode.commands.executeCommand("glossator.revealInEntities");
    await until(
      "the selection",
      () => api.trees.entities.treeView.selection[0]?.node.entity === "tomas-hale",
    );
  });

  it("refresh by part: an edit of the registry shows in the tree", async () => {
    const registry = await vscode.workspace.openTextDocument(file("registry/all.yaml"));
    const text = registry.getText();
    await find(api.trees.meetings, "Ostra Talks");
    const redrawn: (TreeElement | undefined)[] = [];
    const listening = api.trees.meetings.onDidRedraw((element) => redrawn.push(element));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(registry.uri, place(registry, "name: Ostra Talks"), "name: Ostra Round Table");
    await vscode.workspace.applyEdit(edit);
    const meeting = await until("the new name", () =>
      redrawn.find((element) => element?.node.label === "Ostra Round Table"),
    );
    assert.ok(!redrawn.includes(undefined), "the whole tree was redrawn");
    assert.equal(meeting, await find(api.trees.meetings, "Ostra Round Table"));
    listening.dispose();
    await restore("registry/all.yaml", text);
    await until("the old name", () => find(api.trees.meetings, "Ostra Talks"));
  });

  it("can be refreshed by hand and focused by keyboard", async () => {
    await vscode.commands.executeCommand("glossator.meetings.focus");
    await until("the view", () => api.trees.meetings.treeView.visible);
    await vscode.commands.executeCommand("glossator.refreshMeetings");
    await vscode.commands.executeCommand("glossator.refreshEntities");
    assert.ok(await find(api.trees.meetings, "Ostra Talks"));
  });
});

/** The first node with a label, at most four levels down. */
async function find(tree: CorpusTree, label: string): Promise<TreeElement> {
  const nodes = await allNodes(tree, 3);
  const node = nodes.find((candidate) => candidate.node.label === label);
  if (!node)
    throw new Error(`no “${label}” among: ${nodes.map((candidate) => candidate.node.label).join(", ")}`);
  return node;
}

async function allNodes(tree: CorpusTree, depth: number, parent?: TreeElement): Promise<TreeElement[]> {
  const children = await tree.children(parent);
  const deeper =
    depth === 0
      ? []
      : await Promise.all(
          children.map((child) => (child.node.hasChildren ? allNodes(tree, depth - 1, child) : [])),
        );
  return [...children, ...deeper.flat()];
}
