import { resumeReadingRequest, stopReadingRequest } from "../../protocol/reading.ts";
import type { Command } from "./command.ts";

export const showLog: Command = {
  id: "glossator.showLog",
  run: async ({ log }) => log.show(),
};

export const restartServer: Command = {
  id: "glossator.restartServer",
  run: ({ server }) => server.restart(),
};

/** Leave documents that are not open unread, for now. */
export const stopReading: Command = {
  id: "glossator.stopReading",
  run: ({ server }) => server.request(stopReadingRequest, {}),
};

/** Go on reading where it was stopped. */
export const resumeReading: Command = {
  id: "glossator.resumeReading",
  run: ({ server }) => server.request(resumeReadingRequest, {}),
};
