import * as vscode from "vscode";
import { until } from "./until.ts";

/** What is taken of a list, by what its item shows; what is typed; which button is pressed. Undefined goes away. */
export type Answer = string | RegExp | readonly RegExp[] | undefined;

/** A box or question that came up. */
export interface Asked {
  readonly title: string;
  /** Of a list its items, of a question its details. */
  readonly shown: string;
  /** What was said below a box about what was typed. */
  readonly complaint?: string | undefined;
}

type Window = { -readonly [Name in keyof typeof vscode.window]: unknown };
type Item = vscode.QuickPickItem;

/**
 * Run a command and answer what it asks, in turn; gives back what was asked. What is typed and complained about counts
 * as gone away from.
 * @throws Error if it asks more or less than is answered
 */
export async function answering(
  answers: readonly Answer[],
  run: () => PromiseLike<unknown>,
): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  const left = [...answers];
  const next = (title: string, shown: string): Answer => {
    asked.push({ title, shown });
    if (left.length === 0) throw new Error(`nobody answers “${title}”`);
    return left.shift();
  };
  let failure: unknown;
  const pending: Promise<void>[] = [];
  const attempt = (work: () => Promise<void>): void => {
    const done = work().catch(async (error: unknown) => {
      failure ??= error;
      await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
    });
    pending.push(done);
  };
  const { showQuickPick, showInputBox, showInformationMessage, createQuickPick, createInputBox } =
    vscode.window;
  const window = vscode.window as unknown as Window;
  window.showQuickPick = async (
    given: readonly Item[] | PromiseLike<readonly Item[]>,
    options?: Item & { title?: string },
  ) => {
    const items = await given;
    const answer = next(options?.title ?? "", items.map(shownItem).join("\n"));
    if (Array.isArray(answer))
      return items.filter((item) => answer.some((each) => each.test(shownItem(item))));
    return answer instanceof RegExp ? found(items, answer) : undefined;
  };
  window.showInputBox = async (options: vscode.InputBoxOptions = {}) => {
    const answer = next(options.title ?? "", options.value ?? "");
    if (typeof answer !== "string") return undefined;
    const complaint = await options.validateInput?.(answer);
    if (!complaint) return answer;
    asked[asked.length - 1] = {
      ...asked.at(-1)!,
      complaint: typeof complaint === "string" ? complaint : complaint.message,
    };
    return undefined;
  };
  window.showInformationMessage = async (message: string, options: vscode.MessageOptions | string) =>
    next(message, typeof options === "object" ? (options.detail ?? "") : "");
  window.createQuickPick = () => {
    const pick = createQuickPick<Item>();
    attempt(async () => {
      await until("a list", () => pick.items.length > 0 && pick.title);
      const answer = next(pick.title ?? "", pick.items.map(shownItem).join("\n"));
      if (answer instanceof RegExp) pick.activeItems = [found(pick.items, answer)];
      await leave(answer === undefined, pick);
    });
    return pick;
  };
  window.createInputBox = () => {
    const box = createInputBox();
    attempt(async () => {
      await until("a box", () => box.title);
      const answer = next(box.title ?? "", box.value);
      if (typeof answer === "string") box.value = answer;
      await leave(answer === undefined, box);
    });
    return box;
  };
  try {
    await run();
  } finally {
    await Promise.all(pending);
    Object.assign(window, {
      showQuickPick,
      showInputBox,
      showInformationMessage,
      createQuickPick,
      createInputBox,
    });
  }
  if (failure) throw failure;
  if (left.length > 0) throw new Error(`not asked for: ${left.join(", ")}; asked: ${JSON.stringify(asked)}`);
  return asked;
}

/** Press Enter or Escape until a box goes: the workbench drops some while it is busy. */
async function leave(isAway: boolean, box: vscode.QuickInput): Promise<void> {
  let isGone = false;
  box.onDidHide(() => (isGone = true));
  // Whoever made the box heard first that it went; if it was disposed of at once, nobody else hears.
  const dispose = box.dispose.bind(box);
  box.dispose = () => {
    isGone = true;
    dispose();
  };
  const command = isAway ? "workbench.action.closeQuickOpen" : "workbench.action.acceptSelectedQuickOpenItem";
  for (let attempt = 0; attempt < 8 && !isGone; attempt++) {
    // What was set has to arrive first.
    await new Promise((resolve) => setTimeout(resolve, 80));
    if (!isGone) await vscode.commands.executeCommand(command);
    await until("the box to go", () => isGone, 1_500).catch(() => undefined);
  }
}

const shownItem = ({ label, description = "", detail = "" }: Item): string =>
  `${label} ${description} ${detail}`;

function found(items: readonly Item[], pattern: RegExp): Item {
  const item = items.find(
    (each) => each.kind !== vscode.QuickPickItemKind.Separator && pattern.test(shownItem(each)),
  );
  if (!item) throw new Error(`${String(pattern)} is not among ${items.map(shownItem).join(" | ")}`);
  return item;
}
