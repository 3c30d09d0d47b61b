import { build, context } from "esbuild";
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { engineVersion } from "./engine.mjs";
import { noticesOf } from "./notices.mjs";
import { root } from "./root.mjs";

/**
 * Bundle what ships into `<folder>/dist`: extension.cjs (the client), server.cjs (the language server, a process of its
 * own, so that client and server keep their own copies of the protocol package), both once more for a browser, and
 * cli.mjs with its parts; NOTICES.txt tells whose works are in them.
 * @param {string} folder @param {{ minify?: boolean, watch?: boolean }} [options]
 */
export async function bundleProduct(folder, { minify = false, watch = false } = {}) {
  /** @type {import("esbuild").BuildOptions} */
  const shared = {
    absWorkingDir: root,
    bundle: true,
    platform: "node",
    target: "node20",
    // The packages of the language server protocol have a `main` that bundlers cannot follow.
    mainFields: ["module", "main"],
    sourcemap: true,
    minify,
    metafile: true,
    plugins: [engineVersion],
    logLevel: watch ? "info" : "warning",
  };
  // A module of Node in these is an error of the build.
  const browser = { ...shared, platform: /** @type {const} */ ("browser"), target: "es2023" };
  const dist = path.join(folder, "dist");
  /** @type {(import("esbuild").BuildOptions & { entryPoints: string[] })[]} */
  const targets = [
    {
      ...shared,
      entryPoints: ["src/vscode/extension.node.ts"],
      outfile: path.join(dist, "extension.cjs"),
      format: "cjs",
      external: ["vscode"],
    },
    {
      ...shared,
      entryPoints: ["src/server/main.node.ts"],
      outfile: path.join(dist, "server.cjs"),
      format: "cjs",
    },
    {
      ...browser,
      entryPoints: ["src/vscode/extension.browser.ts"],
      outfile: path.join(dist, "extension.browser.cjs"),
      format: "cjs",
      external: ["vscode"],
    },
    {
      ...browser,
      entryPoints: ["src/server/main.browser.ts"],
      outfile: path.join(dist, "server.browser.js"),
      format: "iife",
    },
    {
      ...shared,
      // In parts, of which a command loads those that it needs. They lie beside it, as code finds other bundles by its own place.
      entryPoints: ["src/cli/main.ts"],
      outdir: dist,
      entryNames: "cli",
      chunkNames: "cli-[hash]",
      outExtension: { ".js": ".mjs" },
      splitting: true,
      format: "esm",
      // For the CommonJS packages within.
      banner: {
        js: `import { createRequire as cjsRequire } from "node:module"; const require = cjsRequire(import.meta.url);`,
      },
    },
  ];
  const written = targets.filter((target) => existsSync(path.join(root, target.entryPoints[0] ?? "")));
  if (watch) await Promise.all(written.map(async (target) => (await context(target)).watch()));
  else {
    const results = await Promise.all(written.map((target) => build(target)));
    const inputs = results.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
    writeFileSync(path.join(dist, "NOTICES.txt"), noticesOf(inputs));
    const outputs = results.flatMap(({ metafile }) => Object.keys(metafile?.outputs ?? {}));
    const names = new Set(outputs.map((file) => path.basename(file)));
    for (const name of readdirSync(dist))
      if (name.startsWith("cli-") && !names.has(name)) rmSync(path.join(dist, name)); // of an earlier build
  }
}

/**
 * Bundle tests, one file each.
 * @param {readonly string[]} files @param {string} outdir @param {"esm" | "cjs"} format
 */
export async function bundleTests(files, outdir, format) {
  await build({
    absWorkingDir: root,
    entryPoints: [...files],
    outdir,
    outbase: "test",
    outExtension: { ".js": format === "esm" ? ".mjs" : ".cjs" },
    bundle: true,
    splitting: format === "esm",
    format,
    platform: "node",
    target: "node20",
    sourcemap: true,
    logLevel: "warning",
    // Tests in the editor are loaded from elsewhere, so they name the one package they need by its full path.
    ...(format === "esm"
      ? { packages: "external", plugins: [engineVersion] }
      : { external: ["vscode"], plugins: [engineVersion, mochaByPath] }),
  });
}

/**
 * Bundle the tests in the editor for a browser's extension host: one file, nothing of Node's.
 * @param {readonly string[]} files @param {string} outfile @param {string} pattern a part of the tests' names, or nothing for all
 */
export async function bundleBrowserTests(files, outfile, pattern) {
  await build({
    absWorkingDir: root,
    entryPoints: ["test/vscode/index.browser.ts"],
    outfile,
    bundle: true,
    format: "cjs",
    platform: "browser",
    target: "es2023",
    sourcemap: "inline",
    logLevel: "warning",
    external: ["vscode"],
    define: { testPattern: JSON.stringify(pattern) },
    alias: { "node:assert/strict": path.join(root, "test/vscode/support/assertInBrowser.ts") },
    plugins: [
      engineVersion,
      {
        name: "all-tests",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^all-tests$/ }, () => ({ path: "all-tests", namespace: "all-tests" }));
          // Mocha's browser build takes what looks like a CommonJS module around it for its own.
          onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path: file }) => ({
            contents: `(function () { var module, exports, define; ${readFileSync(file, "utf8")} }).call(globalThis);`,
          }));
          onLoad({ filter: /.*/, namespace: "all-tests" }, () => ({
            contents: files.map((file) => `import "./${file}";`).join("\n"),
            resolveDir: root,
          }));
        },
      },
    ],
  });
}

/** @type {import("esbuild").Plugin} */
const mochaByPath = {
  name: "mocha-by-path",
  setup({ onResolve }) {
    onResolve({ filter: /^mocha$/ }, () => ({
      path: path.join(root, "node_modules/mocha/index.js"),
      external: true,
    }));
    onResolve({ filter: /mochaReporter\.cjs$/ }, () => ({
      path: path.join(root, "scripts/lib/mochaReporter.cjs"),
      external: true,
    }));
  },
};
