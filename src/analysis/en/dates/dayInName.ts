import { isIn, type Tokens } from "./tokens.ts";
import { exactly } from "../lexicon/wordSets.ts";

/** Whether a named day is part of a name that goes on behind it: `Black Friday Ltd`, `Good Friday Agreement`, `Monday Group`. */
export const dayInName = (t: Tokens, last: number): boolean =>
  isIn(t, last + 1, heads) || (isIn(t, last + 1, parts) && isIn(t, last + 2, heads));

/** Words that end the names of firms, papers, treaties and works. */
const heads = exactly(
  "Ltd Limited Inc Corp Corporation Co Company LLC LLP PLC plc GmbH AG AB Records Group Holdings Agreement Accord Accords Club Foundation " +
    "Institute Fund Trust Partners Publishing Books Films Pictures Productions Studios Studio Magazine Football Lights Fever Live " +
    "Times Telegraph Mirror Express Mail Post Herald Sun Observer Review Journal Gazette Island Islands " +
    "School Café Cafe Bar Hotel Inn Restaurant Choir Orchestra Band Church Chapel Theatre Theater Street Road Lane Avenue Drive",
);
/** What may stand between: `Tuesday Morning Corp`, `Monday Night Football`. */
const parts = exactly("Morning Evening Night Afternoon");
