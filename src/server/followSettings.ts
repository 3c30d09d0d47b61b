import {
  DidChangeConfigurationNotification,
  type ClientCapabilities,
  type Connection,
} from "vscode-languageserver";
import { clientSettings, defaultSettings, type ClientSettings } from "./clientSettings.ts";

/** The client's settings as they are now. */
export interface FollowedSettings {
  readonly current: ClientSettings;
  /** Ask for them the first time, once the client is ready. */
  start(client: ClientCapabilities): Promise<void>;
}

/**
 * Keep the client's settings at hand: asked for where the client can be asked, else as it sends them.
 * @param changed called when they are others than before
 */
export function followSettings(connection: Connection, changed: () => void): FollowedSettings {
  let current = defaultSettings;
  let canAsk = false;
  const set = (sent: unknown): void => {
    const next = clientSettings(sent);
    if (JSON.stringify(next) === JSON.stringify(current)) return;
    current = next;
    changed();
  };
  const ask = async (): Promise<void> => set(await connection.workspace.getConfiguration("glossator"));
  connection.onDidChangeConfiguration(({ settings }) => {
    if (canAsk) ask().catch((error: unknown) => connection.console.error(String(error)));
    else set(settings);
  });
  return {
    get current() {
      return current;
    },
    async start({ workspace }) {
      canAsk = workspace?.configuration === true;
      if (workspace?.didChangeConfiguration?.dynamicRegistration)
        await connection.client.register(DidChangeConfigurationNotification.type, { section: "glossator" });
      if (canAsk) await ask();
    },
  };
}
