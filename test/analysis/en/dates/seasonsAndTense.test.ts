import { readMarked } from "./markedDates.ts";

describe("dates: seasons and months that lie ahead, against Thursday 2023-10-12", () => {
  readMarked(
    "2023-10-12",
    `
    He said the army needs the means to fight through ⟦DATE=2023-WI winter⟧.
    The grid must hold through ⟦DATE=2023-WI winter⟧, he said.
    The country faces another wartime ⟦DATE=2023-WI winter⟧.
    They are getting ready for another ⟦DATE=2023-WI winter⟧.
    They survived through ⟦DATE=2022-WI the winter⟧.
    They endured another ⟦DATE=2022-WI winter⟧.
    It was another winter war.
    The bank has extended the loan through ⟦DATE=2024-01 January⟧.
    The bank extended the loan in ⟦DATE=2023-01 January⟧.
    In ⟦DATE=2023-01 January⟧, a few streets away from the old harbour of the town, a bomb went off.
    The show will run through ⟦DATE=2023-10-13 Friday⟧.
  `,
  );
});

describe("dates: soon", () => {
  readMarked(
    "2023-10-12",
    `
    We will know ⟦DATE=FUTURE_REF soon⟧.
    They hope to meet again ⟦DATE=FUTURE_REF soon⟧.
    Get well ⟦DATE=FUTURE_REF soon⟧!
    He was soon released.
    It is too soon to say.
    Soon after the vote he left.
    As soon as it ends, we leave.
    It is a soon-to-be-famous town.
  `,
  );
});
