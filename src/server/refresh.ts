import { CodeLensRefreshRequest, type ClientCapabilities, type Connection } from "vscode-languageserver";

/** What a client has drawn and can be told to ask for again. */
export type Drawn = "tokens" | "lenses" | "hints";

/** Have the client ask again for what it has drawn, as far as it can be told. */
export function refresh(
  connection: Connection,
  { workspace }: ClientCapabilities,
  drawn: readonly Drawn[],
): void {
  const requests: Record<Drawn, () => Promise<void> | undefined> = {
    tokens: () =>
      workspace?.semanticTokens?.refreshSupport ? connection.languages.semanticTokens.refresh() : undefined,
    lenses: () =>
      workspace?.codeLens?.refreshSupport ? connection.sendRequest(CodeLensRefreshRequest.type) : undefined,
    hints: () =>
      workspace?.inlayHint?.refreshSupport ? connection.languages.inlayHint.refresh() : undefined,
  };
  // A client that refuses keeps what it has drawn.
  for (const what of drawn) requests[what]()?.catch(() => undefined);
}
