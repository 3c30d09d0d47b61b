import type { TagEdit } from "../protocol/tagging.ts";
import type { Server } from "./client.ts";

/**
 * Why the server would refuse what was typed, for showing it below the box; undefined if it would not. Its answers are
 * edits and change nothing by themselves, so that it can be asked at every key.
 */
export async function refusalOf(
  server: Server,
  request: string,
  params: object,
): Promise<string | undefined> {
  const { refused, message } = await server.request<TagEdit>(request, params);
  return refused ? message : undefined;
}
