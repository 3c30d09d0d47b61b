/** Who speaks for a country or a body of countries. */
export const offices =
  /(?<![A-Za-z])(?<!\p{L})(?:ministers?|(?:under-?)?secretar(?:y|ies)|presidents?|premiers?|chancellors?|ambassadors?|envoys?|commissioners?|delegates?|representatives?|representing|diplomats?|negotiators?|mediators?|governors?|chiefs?|generals?|admirals?|colonels?|colleagues?|counterparts?|opposite number|hosts?|chair(?:man|woman)?|speaker|king|queen|prince|princess|treasurer|taoiseach|director|advis[eo]rs?|attachés?|officials?|members?|guests?|observers?|leaders?|sherpa|who (?:leads?|led|chairs?|heads?|represents?))(?!\p{L})/iu;

/** Longer than all that `titleBefore` matches. */
export const longestTitle = 40;

/** Titles and ranks right before a name. */
export const titleBefore =
  /(?:(?<![A-Za-z])(?<!\p{L})(?:[Hh]ead teacher|[Hh]eadteacher|Messrs|Mr|Mrs|Ms|Miss|[Mm]embers|[Mm]inisters|[Dd]elegates|[Cc]ouncillors|[Gg]overnors|[Dd]irectors|Councill?or|Cllr|Alderman|Deputy|Minister|General|Admiral|Colonel|Brigadier|Commissioner|Ambassador|Senator|Representative|Mayor|Judge|Bishop|Archbishop|Cardinal|Director|Chair(?:man|woman)?|President|Secretary|Governor|Member|Delegate|Trustee|Superintendent|Chief|Premier|Rector|Dean|Professor|Dr|Sheikh|King|Queen|Prince|Princess)\.?\s(?:Sir\s|Dame\s|Lord\s|Dr\.?\s)?)$/u;

/** Who has a view of what happens at a meeting and no seat at it. */
export const outsiders =
  /(?<![A-Za-z])(?<!\p{L})(?:analysts?|activists?|opposition|critics?|rivals?|spokes(?:man|woman|person)|former|ex-|economists?|campaign(?:er|ers)?|lobby(?:ist)?|historians?|columnists?|protesters?|demonstrators?|authors?|novelists?|editors?|reporters?|journalists?|correspondents?|commentators?|bloggers?|candidates?|researchers?|strategists?|residents?|pensioners?|shopkeepers?|fishermen|farmers?|lawyers?|neighbou?rs?|late|widow|wife|husband|resigned|sources?|(?:socialist|conservative|liberal|green|communist|nationalist|democratic|republican|christian|party|party[’']s|union|unions[’']|rebel|protest|strike|separatist|tory|labour|minority) (?:party )?(?:leader|chief|boss|chairman|chairwoman))(?!\p{L})/iu;
