import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Hover, MarkupContent } from "vscode-languageserver-types";
import { CancellationTokenSource, LSPErrorCodes } from "vscode-languageserver-protocol/node";
import { resumeReadingRequest, stopReadingRequest } from "../../src/protocol/reading.ts";
import { searchRequest } from "../../src/protocol/searching.ts";
import { suggestionsRequest } from "../../src/protocol/tagging.ts";
import { generateCorpus, generatedNames, generatedPath } from "../support/generateCorpus.ts";
import { startLanguageClient, type LanguageClient } from "../support/languageClient.ts";

const documents = 1200;

describe("a corpus that is being read", function () {
  this.timeout(240_000);
  let client: LanguageClient;
  afterEach(() => client.stop());

  const start = async (): Promise<void> => {
    client = await startLanguageClient({}, {}, ["."], {
      fill: (folder) => generateCorpus(folder, { documents, people: 50 }),
      wait: false,
    });
  };
  /** Resolves as soon as the condition holds, with more patience than `client.until`. */
  const eventually = async (what: string, condition: () => boolean): Promise<void> => {
    for (let i = 0; i < 8; i++)
      try {
        return await client.until(what, condition);
      } catch (error) {
        if (i === 7) throw error;
      }
  };
  const status = (): string => client.statuses.at(-1)?.state ?? "none";
  const read = (): number =>
    Number(/[\d,]+(?= documents?,)/.exec(client.statuses.at(-1)?.message ?? "")?.[0].replace(",", ""));

  it("shows how far it has come, answers for what is open, and says what took how long", async () => {
    await start();
    const path = generatedPath(documents - 1);
    const text = readFileSync(join(client.folder, path), "utf8");
    const uri = await client.open(path, text);
    const [name] = generatedNames(50).filter((each) => text.includes(each));
    const offset = text.indexOf(name!);
    const line = text.slice(0, offset).split("\n").length - 1;
    const character = offset - (text.lastIndexOf("\n", offset) + 1);
    let card: Hover | null = null;
    await eventually("a card", () => {
      void client
        .request<Hover | null>("textDocument/hover", { textDocument: { uri }, position: { line, character } })
        .then((answer) => (card ??= answer));
      return card !== null;
    });
    assert.match((card!.contents as MarkupContent).value, new RegExp(name!));
    assert.equal(status(), "loading");
    const trips: number[] = [];
    while (status() === "loading") {
      const sent = performance.now();
      await client.request("textDocument/foldingRange", { textDocument: { uri } });
      trips.push(performance.now() - sent);
      await new Promise((done) => setTimeout(done, 20));
    }
    trips.sort((a, b) => a - b);
    // On an idle machine 1 and 10 ms; this only fails if reading holds up requests.
    assert.ok(trips[trips.length >> 1]! < 200, `${trips[trips.length >> 1]} ms in the middle`);
    assert.ok(trips.at(-1)! < 5000, `${trips.at(-1)} ms at most`);
    await eventually("the end", () => status() === "ready");
    assert.equal(read(), documents);
    const kinds = (): readonly string[] => client.progress.reports.map(({ kind }) => kind);
    await eventually("the end of the progress", () => kinds().at(-1) === "end");
    assert.equal(kinds()[0], "begin");
    assert.match(
      client.logs.join("\n"),
      /Generated: 1,\d{3} documents\b.* in [\d.]+ s: listing files .*analysing [\d.]+ s\./,
    );
  });
  it("is there for what is asked about an open text right away", async () => {
    await start();
    const path = generatedPath(documents - 1);
    const text = readFileSync(join(client.folder, path), "utf8");
    const uri = await client.open(path, text);
    const [name] = generatedNames(50).filter((each) => text.includes(each));
    const found = await client.request<readonly object[] | null>(suggestionsRequest, { uri, all: true });
    assert.match(JSON.stringify(found), new RegExp(name!));
  });
  it("is left when told so, and read to the end when told so", async () => {
    await start();
    await eventually("some documents", () => read() > 0);
    await client.request(stopReadingRequest, {});
    await eventually("the stop", () => status() === "stopped");
    assert.ok(read() < documents);
    await client.request(resumeReadingRequest, {});
    await eventually("the end", () => status() === "ready");
    assert.equal(read(), documents);
  });
  it("goes on when the client refuses to show progress", async () => {
    await start();
    let refusals = 0;
    client.connection.onRequest("window/workDoneProgress/create", () => {
      refusals++;
      throw new Error("There is no place for it.");
    });
    await eventually("a refusal", () => refusals > 0);
    await client.request(stopReadingRequest, {});
    await eventually("the stop", () => status() === "stopped");
  });
  it("is left when its progress is cancelled", async () => {
    await start();
    await eventually("a progress", () => client.progress.reports.length > 0);
    await client.connection.sendNotification("window/workDoneProgress/cancel", {
      token: client.progress.tokens[0],
    });
    await eventually("the stop", () => status() === "stopped");
    await eventually("its end", () => client.progress.reports.at(-1)?.kind === "end");
  });
  it("is left when the client goes", async () => {
    await start();
    await eventually("some documents", () => read() > 0);
    const ended = new Promise((resolve) => client.process.once("exit", resolve));
    client.process.stdin!.end();
    await ended;
  });
  it("is searched for as long as somebody waits for the answer", async () => {
    await start();
    await eventually("the end", () => status() === "ready");
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest(searchRequest, { query: "ferries" }, source.token);
    setTimeout(() => source.cancel(), 20);
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
    const found = await client.request<{ total: number }>(searchRequest, { query: "ferries" });
    assert.ok(found.total > 0);
  });
});
