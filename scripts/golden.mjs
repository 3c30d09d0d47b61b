// `npm run golden`: writes test/golden/ anew from what is found now. Review the difference before committing.
process.env["UPDATE_GOLDEN"] = "1";
process.argv.push("--grep", "the sample corpus");
await import("./testCore.mjs");
