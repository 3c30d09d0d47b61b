import { ProgressLocation, window } from "vscode";

/** Show work that takes over half a second in the status bar. */
export async function withProgress<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
  const result = work();
  const slow = new Promise<"slow">((resolve) => setTimeout(() => resolve("slow"), 500));
  const first = await Promise.race([result.then(() => "done" as const), slow]);
  if (first === "slow")
    return window.withProgress({ location: ProgressLocation.Window, title }, () => result);
  return result;
}
