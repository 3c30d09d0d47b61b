/** The page of the search view: all that it says comes from the script, as text. */
export const searchPage = (page: {
  readonly nonce: string;
  readonly source: string;
  readonly style: string;
  readonly script: string;
}): string => `<!DOCTYPE html>
<html>
  <head>
    <meta charset="UTF-8" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src ${page.source}; script-src 'nonce-${page.nonce}'; base-uri 'none'; form-action 'none'"
    />
    <meta name="viewport" content="width=device-width, initial-scale=1.0" />
    <link rel="stylesheet" href="${page.style}" />
  </head>
  <body>
    <div id="box">
      <input id="query" type="text" spellcheck="false" autocomplete="off" aria-describedby="problems" />
      <button id="help" type="button" aria-expanded="false" aria-controls="hints">?</button>
    </div>
    <dl id="hints" hidden></dl>
    <div id="tools">
      <span id="orders" role="radiogroup"></span>
      <select id="corpus" hidden></select>
      <button id="export" type="button" hidden></button>
    </div>
    <div id="problems" role="alert"></div>
    <div id="count" role="status" aria-live="polite"></div>
    <div id="lines" role="grid" tabindex="0" aria-colcount="4" hidden><div id="height" role="presentation"></div></div>
    <script nonce="${page.nonce}" src="${page.script}"></script>
  </body>
</html>
`;
