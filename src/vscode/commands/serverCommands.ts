import type { Command } from "./command.ts";

export const showLog: Command = {
  id: "glossator.showLog",
  run: async ({ log }) => log.show(),
};

export const restartServer: Command = {
  id: "glossator.restartServer",
  run: ({ server }) => server.restart(),
};
