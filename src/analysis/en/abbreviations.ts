/** Words, lower case and without the last full stop, after which a full stop does not end a sentence. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    "mr mrs ms dr prof gen lt col maj capt cmdr adm sgt cpl gov sen rep hon rev fr st messrs mme mlle " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "inc ltd corp co cos bros dept univ assn ave blvd rd no nos vol art sec fig pp vs etc cf al approx est e.g i.e"
  ).split(" "),
);
