import type { EntityKindName } from "../../protocol.ts";
import type { Command } from "./command.ts";
import { tag } from "./tag.ts";
import { readTarget } from "./target.ts";

export const tagEntity: Command = {
  id: "glossator.tagEntity",
  run: (shell, argument) => tag(shell, readTarget(argument) ?? {}),
};

export const tagAsPerson = tagAs("glossator.tagAsPerson", "person");
export const tagAsOrganization = tagAs("glossator.tagAsOrganization", "organization");
export const tagAsPlace = tagAs("glossator.tagAsPlace", "place");
export const tagAsMeeting = tagAs("glossator.tagAsMeeting", "meeting");
export const tagAsWork = tagAs("glossator.tagAsWork", "work");

function tagAs(id: string, kind: EntityKindName): Command {
  return { id, run: (shell, argument) => tag(shell, { ...readTarget(argument), kind }) };
}

/** Another entity for what stands at the cursor: at this place only. */
export const changeEntity: Command = {
  id: "glossator.changeEntity",
  run: (shell, argument) => tag(shell, readTarget(argument) ?? {}, "mention"),
};

/** The same words wherever the corpus has them, but for places left out. */
export const tagAllOccurrences: Command = {
  id: "glossator.tagAllOccurrences",
  run: (shell, argument) => tag(shell, readTarget(argument) ?? {}, "corpus"),
};
