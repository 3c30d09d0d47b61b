import { SymbolKind } from "vscode-languageserver-types";
import type { EntityKind } from "../registry/entity.ts";

/** LSP's kind for each kind of entity, which editors draw as an icon. */
export const symbolKinds: Readonly<Record<EntityKind, SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  place: SymbolKind.Namespace,
  meeting: SymbolKind.Event,
  work: SymbolKind.Constant,
};
