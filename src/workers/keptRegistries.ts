import { combineRegistry } from "../registry/combineRegistry.ts";
import { parseRegistryFile } from "../registry/parseRegistryFile.ts";
import { emptyRegistry, type Registry, type RegistryFile } from "../registry/registry.ts";
import type { RegistryTexts } from "./analysisPool.ts";

/** As many registries as a thread keeps: those of corpora that are read side by side. */
export const mostRegistries = 4;

/** The registries that a thread has been told of, the last used at the end. Both sides keep the same ones. */
export class KeptRegistries {
  private readonly registries = new Map<number, Registry>();
  private files = new Map<string, { readonly text: string; readonly file: RegistryFile }>();

  /** @param texts left out: those of this number that came before */
  get(number: number, texts?: RegistryTexts["files"]): Registry {
    const registry = this.registries.get(number) ?? this.read(texts ?? []);
    this.registries.delete(number);
    this.registries.set(number, registry);
    for (const oldest of this.registries.keys())
      if (this.registries.size > mostRegistries) this.registries.delete(oldest);
    return registry;
  }

  /** Of a registry that was edited, only the files that changed are read. */
  private read(texts: RegistryTexts["files"]): Registry {
    if (texts.length === 0) return emptyRegistry;
    const files = new Map(
      texts.map(({ uri, text }) => {
        const known = this.files.get(uri);
        return [uri, known?.text === text ? known : { text, file: parseRegistryFile(uri, text) }];
      }),
    );
    this.files = files;
    return combineRegistry([...files.values()].map(({ file }) => file));
  }
}
