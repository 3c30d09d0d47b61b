import { l10n, QuickInputButtons, window } from "vscode";
import type { NewEntity, TagChoices } from "../../protocol/tagging.ts";

/**
 * Let the user confirm or change the name of a new entry; the server makes the id that goes with it.
 * `"back"` leads to the list before, undefined away.
 */
export function nameNewEntity(
  proposal: NewEntity,
  search: (query: string) => Promise<TagChoices>,
): Promise<NewEntity | "back" | undefined> {
  const input = window.createInputBox();
  input.title = l10n.t("New {0}", kindName(proposal.kind));
  input.ignoreFocusOut = true;
  input.step = 2;
  input.totalSteps = 2;
  input.value = proposal.name;
  input.prompt = l10n.t("The full name, as the registry should show it");
  input.buttons = [QuickInputButtons.Back];
  return new Promise((resolve) => {
    const finish = (result: NewEntity | "back" | undefined): void => {
      resolve(result);
      input.hide();
    };
    input.onDidChangeValue((name) => {
      input.validationMessage = name.trim() === "" ? l10n.t("A name is needed.") : undefined;
    });
    input.onDidTriggerButton(() => finish("back"));
    input.onDidAccept(async () => {
      const name = input.value.trim();
      if (name === "") return;
      if (name === proposal.name) return finish(proposal);
      input.busy = true;
      const { proposals } = await search(name);
      const renamed = proposals.find(({ kind }) => kind === proposal.kind);
      finish({ ...proposal, ...(renamed && { id: renamed.id }), name });
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}

function kindName(kind: NewEntity["kind"]): string {
  const names: Record<NewEntity["kind"], string> = {
    person: l10n.t("person"),
    organization: l10n.t("organization"),
    place: l10n.t("place"),
    meeting: l10n.t("meeting"),
    work: l10n.t("work"),
  };
  return names[kind];
}
