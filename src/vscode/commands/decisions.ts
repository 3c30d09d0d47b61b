import { decision } from "./decideAt.ts";

/** What was found at the cursor is right. */
export const accept = decision("glossator.accept", { do: "accept" });

/** The words at the cursor are no name, date, quotation or title. */
export const untag = decision("glossator.untag", { do: "untag" });

/** Take back what was decided at the cursor. */
export const forget = decision("glossator.forget", { do: "forget" });

/** The selection is something that somebody said. */
export const tagAsQuotation = decision("glossator.tagAsQuotation", { do: "quotation" });
