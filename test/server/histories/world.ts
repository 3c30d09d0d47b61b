import { FileChangeType } from "vscode-languageserver";
import { addAnnotations } from "../../../src/annotations/addAnnotations.ts";
import type { AnnotationKind } from "../../../src/annotations/annotation.ts";
import { anchorOf } from "../../../src/annotations/anchorOf.ts";
import type { AnalysisCache } from "../../../src/files/cache/analysisCache.ts";
import { uriIn } from "../../../src/files/uris.ts";
import { OpenTexts } from "../../../src/server/openTexts.ts";
import { refreshPlaces } from "../../../src/server/refreshPlaces.ts";
import { soon } from "../../../src/server/soon.ts";
import { applyEdits } from "../../../src/text/edits.ts";
import { edited } from "../../support/corpus.ts";
import { memoryFiles, type MemoryFiles } from "../../support/memoryFiles.ts";
import { configs, paths, registries, type Step } from "./steps.ts";
import { registryText, withField, type Entry } from "./universe.ts";
import { beginWorkspace, type Running } from "./running.ts";
import { stampedFiles } from "./stampedFiles.ts";

const root = "file:///w";
const folders = [root, "file:///beside"];
const uris = [
  ...paths.map((path) => uriIn(root, path)),
  "file:///beside/x.txt",
  "file:///beside/y.md",
  ...registries.map((path) => uriIn(root, path)),
  `${root}/a.txt.annotations.yaml`,
  `${root}/corpus.yaml`,
];

/** Files, editors and a workspace that is told of what happens to them, a little late and not always in order. */
export class World {
  readonly files: MemoryFiles;
  readonly open = new OpenTexts();
  running: Running;
  private readonly entries = new Map<string, Entry[]>();
  private version = 0;
  private annotation = 0;

  /**
   * @param threads whether closed documents are read and analysed elsewhere
   * @param cache where what is found is kept, which needs threads; left out: nowhere
   */
  constructor(delay: () => number, threads: boolean, cache?: AnalysisCache) {
    const files = memoryFiles(delay, threads);
    this.files = cache ? stampedFiles(files) : files;
    this.files.texts.set(`${root}/corpus.yaml`, configs[0]);
    this.running = beginWorkspace(this.files, this.open, folders, cache);
  }

  /**
   * A workspace that reads all anew, with the same editors.
   * @param cache what need not be read; left out: nothing
   */
  async fresh(cache?: AnalysisCache): Promise<Running> {
    const fresh = beginWorkspace(this.files, this.open, folders, cache);
    await fresh.settled();
    return fresh;
  }

  async do(step: Step): Promise<void> {
    switch (step.kind) {
      case "write":
        // Documents only: no editor but ours writes prose into a registry.
        return this.write(documentAt(step.file), step.text);
      case "touch":
        if (this.files.texts.has(uriAt(step.file))) this.tell([[uriAt(step.file), FileChangeType.Changed]]);
        return;
      case "remove":
        return this.remove(uriAt(step.file));
      case "rename":
        return this.rename(documentAt(step.file), documentAt(step.to));
      case "moveFolder":
        return this.moveFolder(...((step.back ? ["moved", "sub"] : ["sub", "moved"]) as ["sub", "moved"]));
      case "checkout":
        return this.checkout(step.files.map(([file, text]) => [documentAt(file), text]));
      case "open":
        return this.openEditor(uriAt(step.file));
      case "type":
        return this.type(uriAt(step.file), step.at, step.deleted, step.text);
      case "save":
        return this.save(uriAt(step.file));
      case "close":
        return this.close(uriAt(step.file));
      case "ask":
        return this.running.workspace.flush(uriAt(step.file));
      case "config":
        return this.put(`${root}/corpus.yaml`, configs[step.variant]!);
      case "nest":
        return step.there
          ? this.write(`${root}/sub/corpus.yaml`, "name: Deeper\n")
          : this.remove(`${root}/sub/corpus.yaml`);
      case "annotate":
        return this.annotate(step);
      case "breakAnnotations":
        return this.put(
          `${uriAt(step.file)}.annotations.yaml`,
          "annotations:\n  bcdfg2: { kind: person, quote: [\n",
        );
      case "settle":
        return this.running.settled();
      case "wait":
        for (let turn = 0; turn < step.turns; turn++) await new Promise<void>(soon);
        return;
      default:
        return this.editRegistry(uriIn(root, registries[step.registry]!), step);
    }
  }

  close(uri: string): void {
    if (!this.open.has(uri)) return;
    this.open.close({ textDocument: { uri } });
    this.running.workspace.textClosed(uri);
  }

  private editRegistry(uri: string, step: Extract<Step, { readonly registry: number }>): void {
    const list = this.entries.get(uri) ?? [];
    this.entries.set(uri, list);
    const at = list.length === 0 ? 0 : "at" in step ? step.at % list.length : 0;
    if (step.kind === "entry") {
      const known = list.findIndex(({ id }) => id === step.entry.id);
      if (known < 0) list.push(step.entry);
      else list[known] = step.entry;
    } else if (step.kind === "field") {
      const known = list.findIndex(({ kind }) => kind === step.entry.kind);
      if (known >= 0) list[known] = withField(list[known]!, step.entry, step.at);
    } else if (step.kind === "dropEntry") list.splice(at, 1);
    else if (step.kind === "renameId" && list[at])
      list[at] = { ...list[at], id: `${list[at].kind}-${"abc"[step.letter]!}` };
    const text = registryText(list);
    if (step.kind === "dropRegistry") this.remove(uri);
    else if (step.kind === "breakYaml") {
      const cut = Math.floor((text.length * step.at) / 1000);
      this.put(uri, `${text.slice(0, cut)}{[ "`);
    } else this.put(uri, text);
  }

  /** Change a file where it is edited: in its editor if it is open, else on disk. */
  private put(uri: string, text: string): void {
    if (!this.open.has(uri)) return this.write(uri, text);
    this.change(uri, text);
  }

  private write(uri: string, text: string): void {
    const type = this.files.texts.has(uri) ? FileChangeType.Changed : FileChangeType.Created;
    this.files.texts.set(uri, text);
    this.tell([[uri, type]]);
  }

  private remove(uri: string): void {
    if (this.files.texts.delete(uri)) this.tell([[uri, FileChangeType.Deleted]]);
  }

  private rename(from: string, to: string): void {
    const text = this.files.texts.get(from);
    if (text === undefined || from === to || this.files.texts.has(to)) return;
    this.files.texts.delete(from);
    this.files.texts.set(to, text);
    this.tell([
      [from, FileChangeType.Deleted],
      [to, FileChangeType.Created],
    ]);
  }

  private moveFolder(from: string, to: string): void {
    const inside = [...this.files.texts].filter(([uri]) => uri.startsWith(`${root}/${from}/`));
    if (inside.length === 0) return;
    for (const [uri, text] of inside) {
      this.files.texts.delete(uri);
      this.files.texts.set(uri.replace(`/${from}/`, `/${to}/`), text);
    }
    this.tell([
      [`${root}/${from}`, FileChangeType.Deleted],
      [`${root}/${to}`, FileChangeType.Created],
    ]);
  }

  private checkout(changes: readonly (readonly [string, string | null])[]): void {
    const events = new Map<string, FileChangeType>();
    for (const [uri, text] of changes) {
      const before = this.files.texts.has(uri);
      if (text === null ? !before : this.files.texts.get(uri) === text) continue;
      const isNew = before ? events.get(uri) === FileChangeType.Created : text !== null;
      events.set(
        uri,
        text === null ? FileChangeType.Deleted : isNew ? FileChangeType.Created : FileChangeType.Changed,
      );
      if (text === null) this.files.texts.delete(uri);
      else this.files.texts.set(uri, text);
    }
    this.tell([...events]);
  }

  private openEditor(uri: string): void {
    const text = this.files.texts.get(uri);
    if (text === undefined || this.open.has(uri)) return;
    const languageId = uri.endsWith(".md") ? "markdown" : uri.endsWith(".yaml") ? "yaml" : "plaintext";
    this.open.open({ textDocument: { uri, languageId, version: ++this.version, text } });
    this.running.workspace.textOpened(uri);
  }

  private type(uri: string, at: number, deleted: number, text: string): void {
    const before = this.open.get(uri)?.text;
    if (before === undefined) return this.openEditor(uri);
    const start = Math.floor((before.length * at) / 1000);
    this.change(uri, before.slice(0, start) + text + before.slice(start + deleted));
  }

  private change(uri: string, text: string): void {
    const changed = this.open.change({
      textDocument: { uri, version: ++this.version },
      contentChanges: [{ text }],
    });
    this.running.workspace.textChanged(uri, changed!.edits);
  }

  private async save(uri: string): Promise<void> {
    const text = this.open.get(uri)?.text;
    if (text === undefined) return;
    if (this.files.texts.get(uri) !== text) this.write(uri, text);
    const answer = await this.refreshed(uri);
    for (const change of answer?.edit?.documentChanges ?? []) {
      if (!("edits" in change)) continue;
      const edits = change.edits.map((edit) => edit as Parameters<typeof edited>[1][number]);
      const file = change.textDocument.uri;
      this.put(file, edited(this.open.get(file)?.text ?? this.files.texts.get(file) ?? "", edits));
    }
  }

  /** As the client does: asks again while the annotation file is being read. */
  private async refreshed(uri: string): ReturnType<typeof refreshPlaces> {
    for (let tries = 0; tries < 5; tries++) {
      const answer = await refreshPlaces(this.running.workspace, this.files, uri);
      if (!answer?.refused) return answer;
      await this.running.settled();
    }
    return null;
  }

  private annotate(step: Extract<Step, { readonly kind: "annotate" }>): void {
    const uri = documentAt(step.file);
    const text = this.open.get(uri)?.text ?? this.files.texts.get(uri);
    const words = [...(text ?? "").matchAll(/\p{L}+/gu)];
    if (text === undefined || words.length === 0) return;
    const first = words[step.word % words.length]!;
    const last = words[(step.word % words.length) + step.words - 1] ?? first;
    const anchor = anchorOf(text, { start: first.index, end: last.index + last[0].length });
    const file = `${uri}.annotations.yaml`;
    const before = this.open.get(file)?.text ?? this.files.texts.get(file) ?? "";
    const kind = step.as as AnnotationKind;
    const about =
      kind === "date"
        ? { value: "2023-07-10" }
        : kind === "quotation"
          ? { speaker: step.entity }
          : { entity: step.entity };
    const id = `bcdf${"ghjkmnpqrs"[this.annotation % 10]!}${"23456789"[Math.floor(this.annotation++ / 10) % 8]!}`;
    const edit = addAnnotations(before, uri.slice(uri.lastIndexOf("/") + 1), [
      { id, kind, status: step.status, ...about, ...anchor },
    ]);
    if ("edits" in edit) this.put(file, applyEdits(before, edit.edits));
  }

  private tell(events: readonly (readonly [string, FileChangeType])[]): void {
    this.running.follow(this.running.workspace.filesChanged(events.map(([uri, type]) => ({ uri, type }))));
  }
}

const uriAt = (file: number): string => uris[file % uris.length]!;
const documentAt = (file: number): string => uris[file % (paths.length + 2)]!;
