import { meetingRecords } from "../../features/records/meetingRecords.ts";
import { UsageError } from "../command.ts";
import { recordsCommand } from "../recordsCommand.ts";

export const meetings = recordsCommand({
  name: "meetings",
  summary: "List meetings with their participants and documents",
  about:
    "List the meetings of a corpus by date, also those that the documents report and the registry does not have.",
  usage: "",
  examples: ["meetings", "meetings --corpus letters --format csv > meetings.csv"],
  options: {},
  ask(view, positionals) {
    if (positionals.length > 0)
      throw new UsageError(`What is "${positionals[0]}"? Give the corpus with --corpus.`);
    return meetingRecords(view);
  },
});
