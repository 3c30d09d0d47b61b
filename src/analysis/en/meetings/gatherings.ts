/** Words that say that people came together: `met in`, `two days of meetings`, `a session of`, `the summit`. */
export const gatheringWords =
  "met meet meets meeting meetings gather gathered gathers gathering convene convened convenes assembled talks session sessions summit " +
  "ministerial conference assembly roundtable forum consultations negotiations";

const metWhat =
  /(?<![A-Za-z-])met (?:a|the|its|their|all) (?:target|goal|demand|need|condition|requirement|deadline|standard|expectation)/i;

/** Whether nobody came together although a text has a word of it: `met the deadline`. */
export const metSomething = (text: string): boolean => metWhat.test(text);

/** Nouns that head the name of a body that exists by meeting, or of a meeting itself. */
export const meetsByName = (name: string): boolean =>
  /(?<![A-Za-z])(?:council|group|committee|forum|conference|summit|assembly|commission|board|congress|dialogue|partnership|meeting|ministerial|format|quad|roundtable)(?![A-Za-z])/i.test(
    name,
  );
