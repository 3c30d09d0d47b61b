import assert from "node:assert/strict";
import fc from "fast-check";
import { identifierLink } from "../../src/features/cards/identifierLink.ts";
import { commandLink, escapeMarkdown, safeUrl, webLink } from "../../src/features/markdown.ts";

describe("Markdown", () => {
  it("has no unescaped mark in escaped text", () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."\\`*_{}[]()#+-.!|<>~&:@$ ab\n") }), (text) => {
        const escaped = escapeMarkdown(text);
        assert.match(escaped, /^(?:\\[^]|[^\\`*_{}[\]()#+\-.!|<>~&:@$\n])*$/);
        assert.equal(escaped.replace(/\\([^])/g, "$1"), text.replace(/\s+/g, " ").trim());
      }),
    ));

  const dangerous = [
    "javascript:alert(1)",
    "command:workbench.action.quit",
    "data:text/html,x",
    "file:///etc/passwd",
    "no url",
    "",
  ];
  for (const url of dangerous) it(`does not link ${url}`, () => assert.equal(safeUrl(url), undefined));

  for (const scheme of ["constructor", "__proto__", "toString", "hasOwnProperty"])
    it(`takes the scheme ${scheme} for an unknown one`, () =>
      assert.equal(identifierLink(scheme, "Q1"), escapeMarkdown(`${scheme} Q1`)));

  it("links only where the label is harmless", () =>
    assert.equal(
      webLink("a](command:x) <b>", "https://example.org/a)b?x=1&y='"),
      "[a\\]\\(command\\:x\\) \\<b\\>](https://example.org/a%29b?x=1&y=%27)",
    ));

  it("encodes a command's arguments so that they cannot end the link", () => {
    const link = commandLink("Open", "glossator.openEntry", { entity: "x) [y](z) \"'*" });
    const [, encoded] = /^\[Open\]\(command:glossator\.openEntry\?([^\s()[\]"'*]+)\)$/.exec(link)!;
    assert.deepEqual(JSON.parse(decodeURIComponent(encoded!)), [{ entity: "x) [y](z) \"'*" }]);
  });
});
