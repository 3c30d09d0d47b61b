import { deepEqual, ok } from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { tokenModifiers, tokenTypes } from "../../src/protocol.ts";

interface Manifest {
  readonly icon: string;
  readonly contributes: {
    readonly languages: readonly {
      configuration: string;
      icon: Readonly<Record<string, string>>;
      filenamePatterns: string[];
      extensions?: string[];
    }[];
    readonly grammars: readonly { path: string; scopeName: string }[];
    readonly semanticTokenTypes: readonly { id: string }[];
    readonly semanticTokenModifiers: readonly { id: string }[];
    readonly colors: readonly { id: string; defaults: Readonly<Record<string, string>> }[];
    readonly commands: readonly { command: string; category: string; title: string }[];
    readonly menus: Readonly<
      Record<string, readonly { command?: string; submenu?: string; when?: string }[]>
    >;
    readonly keybindings: readonly { command: string; key: string; when?: string }[];
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly markdownDescription?: string }>>;
    };
    readonly walkthroughs: readonly { steps: readonly { media: { markdown: string } }[] }[];
    readonly yamlValidation: readonly { url: string }[];
  };
}

const read = (path: string): string => readFileSync(path, "utf8");
const readJson = <T>(path: string): T => JSON.parse(read(path)) as T;
const manifest = readJson<Manifest>("package.json");
const { contributes } = manifest;
const sources = readdirSync("src/vscode", { recursive: true })
  .map((file) => `src/vscode/${String(file).replaceAll("\\", "/")}`)
  .filter((file) => file.endsWith(".ts"));

describe("the manifest", () => {
  it("names only strings that package.nls.json has, and all of them", () => {
    const used = new Set([...read("package.json").matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key!));
    deepEqual([...used].sort(), Object.keys(readJson<object>("package.nls.json")).sort());
  });

  it("names only files that are there", () => {
    const files = [
      manifest.icon,
      ...contributes.languages.flatMap(({ configuration, icon }) => [configuration, ...Object.values(icon)]),
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.markdown)),
      ...contributes.yamlValidation.map(({ url }) => url),
    ];
    deepEqual(
      files.filter((file) => !existsSync(file)),
      [],
    );
  });

  it("does not claim .txt", () => {
    deepEqual(
      contributes.languages.flatMap(({ extensions = [] }) => extensions),
      [],
    );
    ok(contributes.languages.every(({ filenamePatterns }) => !filenamePatterns.includes("*.txt")));
  });

  it("has the semantic tokens of the protocol", () => {
    deepEqual(
      contributes.semanticTokenTypes.map(({ id }) => id),
      [...tokenTypes],
    );
    deepEqual(
      contributes.semanticTokenModifiers.map(({ id }) => id),
      [...tokenModifiers],
    );
  });

  it("has a command for each one in the menus and keys, and code for each command", () => {
    const code = sources.map(read).join("\n");
    const declared = contributes.commands.map(({ command }) => command);
    const used = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].flatMap(
      ({ command }) => command ?? [],
    );
    deepEqual(
      used.filter((command) => !declared.includes(command)),
      [],
    );
    deepEqual(
      declared.filter((command) => !code.includes(`"${command}"`)),
      [],
    );
  });

  it("binds no key twice", () => {
    const inReview = (when = ""): string =>
      when.includes("focusedView == glossator.review") ? "review " : "";
    const keys = contributes.keybindings.map(({ key, when }) => inReview(when) + key);
    deepEqual(
      keys.filter((key, i) => keys.indexOf(key) !== i),
      [],
    );
  });

  it("binds keys only where they make sense", () => {
    deepEqual(
      contributes.keybindings.filter(
        ({ when }) => !/editorTextFocus|focusedView == glossator\.review && listFocus/.test(when ?? ""),
      ),
      [],
    );
  });

  it("gives every colour a default for light, dark and both high contrasts", () => {
    for (const { id, defaults } of contributes.colors)
      deepEqual(Object.keys(defaults).sort(), ["dark", "highContrast", "highContrastLight", "light"], id);
    const code = sources.map(read).join("\n");
    deepEqual(
      contributes.colors.filter(({ id }) => !code.includes(`"${id}"`)),
      [],
    );
  });

  it("describes every setting", () => {
    const undescribed = Object.entries(contributes.configuration.properties).filter(
      ([, p]) => !p.markdownDescription,
    );
    deepEqual(
      undescribed.map(([name]) => name),
      [],
    );
  });
});

describe("translations", () => {
  it("l10n/bundle.l10n.json has the strings of the client, and no others", () => {
    const strings = sources.flatMap((file) =>
      [...read(file).matchAll(/l10n\.t\(\s*"((?:[^"\\]|\\.)*)"/g)].map(
        ([, text]) => JSON.parse(`"${text}"`) as string,
      ),
    );
    deepEqual(Object.keys(readJson<object>("l10n/bundle.l10n.json")).sort(), [...new Set(strings)].sort());
  });

  for (const [base, folder] of [
    ["package.nls", "."],
    ["bundle.l10n", "l10n"],
  ] as const) {
    const english = readJson<Record<string, string>>(`${folder}/${base}.json`);
    for (const file of readdirSync(folder).filter(
      (name) => name.startsWith(`${base}.`) && name !== `${base}.json`,
    ))
      it(`${file} translates every string and keeps its placeholders, links and keys`, () => {
        const translated = readJson<Record<string, string>>(`${folder}/${file}`);
        deepEqual(Object.keys(translated).sort(), Object.keys(english).sort());
        const fixed = (text: string): string[] => (text.match(/\{\d\}|\]\([^)]*\)|`[^`]*`/g) ?? []).sort();
        for (const [key, text] of Object.entries(english))
          deepEqual(fixed(translated[key]!), fixed(text), key);
      });
  }
});
