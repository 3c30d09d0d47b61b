// `npm run package`: glossator-<version>.vsix in the checkout.
import { ensureDependencies } from "./lib/dependencies.mjs";
import { root } from "./lib/root.mjs";
import { main, say } from "./lib/say.mjs";

await main(async () => {
  await ensureDependencies();
  const { packageExtension } = await import("./lib/package.mjs");
  const { file, bytes } = await packageExtension(root);
  say(`${file}: ${Math.round(bytes / 1000)} kB`);
});
