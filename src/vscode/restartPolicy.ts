import { l10n, type LogOutputChannel } from "vscode";
import { CloseAction, ErrorAction, type ErrorHandler } from "vscode-languageclient";
import type { ServerState } from "./client.ts";

/** A server that dies this often within the time below is not started again by itself. */
const mostRestarts = 4;
const within = 3 * 60_000;

export interface RestartPolicy {
  readonly errorHandler: ErrorHandler;
  /** The user asked for a restart: earlier crashes no longer count. */
  forget(): void;
}

/** Start a crashed server again and say so in the log and by `setState`, never in a pop-up. */
export function createRestartPolicy(
  log: LogOutputChannel,
  setState: (state: ServerState) => void,
): RestartPolicy {
  let crashes: number[] = [];
  return {
    forget: () => {
      crashes = [];
    },
    errorHandler: {
      error: (error) => {
        log.error(error);
        return { action: ErrorAction.Continue, handled: true };
      },
      closed: () => {
        const now = Date.now();
        crashes = [...crashes.filter((time) => now - time < within), now];
        if (crashes.length > mostRestarts) {
          log.error(
            l10n.t(
              "The language server stopped {0} times within three minutes and is not started again.",
              crashes.length,
            ),
          );
          setState("failed");
          return { action: CloseAction.DoNotRestart, handled: true };
        }
        log.warn(l10n.t("The language server stopped; it is started again."));
        setState("restarting");
        return { action: CloseAction.Restart, handled: true };
      },
    },
  };
}
