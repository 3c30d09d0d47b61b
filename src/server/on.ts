import type { CancellationToken } from "vscode-languageserver";

/** Registers the answer to a request. */
export type On = <P, R>(method: string, answer: (params: P, token: CancellationToken) => R) => void;
