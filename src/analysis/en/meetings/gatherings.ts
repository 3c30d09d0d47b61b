/** Words that say that people came together: `met in`, `two days of meetings`, `a session of`, `the summit`. */
const gathering =
  /(?<![A-Za-z-])(?:met|meets?|meetings?|gather(?:ed|s|ing)?|convene[ds]?|assembled|talks|sessions?|summit|ministerial|conference|assembly|round ?table|forum|consultations|negotiations)(?![A-Za-z-])/i;

const metWhat =
  /(?<![A-Za-z-])met (?:a|the|its|their|all) (?:target|goal|demand|need|condition|requirement|deadline|standard|expectation)/i;

/** Whether a text (without quoted speech) tells of a gathering. */
export const tellsOfGathering = (text: string): boolean => gathering.test(text) && !metWhat.test(text);

/** Nouns that head the name of a body that exists by meeting, or of a meeting itself. */
export const meetsByName = (name: string): boolean =>
  /(?<![A-Za-z])(?:council|group|committee|forum|conference|summit|assembly|commission|board|congress|dialogue|partnership|meeting|ministerial|format|quad|roundtable)(?![A-Za-z])/i.test(
    name,
  );
