/** `Chair:`, `Chaired by:`, `Host:` before a name. */
export const postLabel =
  /^[#*\s]*((?:co-)?chair(?:man|woman|person|s)?|(?:co-)?chaired by|in the chair|moderator|moderated by|host|hosted by)\s*[*]*:[*]*\s+\S/iu;

/** `Present:`, `Participants`, `In attendance:` – alone on a line or before names. */
export const listLabel =
  /^[#*\s]*((?:the )?(?:members |delegations |also |those |list of )?(?:(?:(?:board |committee |council )?(?:members|directors|governors|trustees|councill?ors|commissioners|officers|officials|staff|shareholders|representatives) )?present|participants|attendees|attendance|attendance list|in attendance|attending|delegations|delegation of [^:.]{2,50}(?=:)|secretariat(?=:)|delegates|apologies(?: for absence)?|absent|regrets|excused|not present|members|observers|invited guests|guests|by video(?: link)?|online|(?:commission|tribunal|panel|bench|coram|jury|board|committee)(?=: .*[^.!?]$))(?: (?:were|was|included|(?:at|in) the (?:meeting|session|talks|summit)))?)\s*(?:\([^)]{0,40}\))?\s*[*]*(?::|$|[–—-]\s)/iu;

/** Within such a label: that those who follow were not there. */
export const absentLabel = /apolog|absent|regret|excused|not present/i;

/** `Left to right:`, `Front row, from left,`, `In the photo:`, `Pictured:` at a sentence's beginning. */
export const inlinePicture =
  /^[^\p{L}]*(?:(?:front|back|second|third|middle|top|bottom) row,? )?(?:(?:pictured|standing|seated|shown|seen),? )?(?:(?:from )?(?:the )?left(?: to right)?|(?:from )?right to left|in the (?:photo|picture|image)(?: above| below)?|pictured|(?:photo|picture) shows)(?: \([^)]{0,20}\))?\s*(?::|, (?=\p{Lu}))/iu;

/** From where on a list names others than those who were there: `; apologies: …`, `(Photo: …)`, `(Berg/Agency)`. */
export const othersFollow =
  /(?:[;,.]|\s[–—-])\s*(?:apologies|absent|regrets|excused|not present|missing)(?!\p{L})|[(,;.–—]\s*(?:photo(?:graph)?|image|picture|credit|©)(?:\s+by|\s*:|\s+credit)|(?:^|\s)\(\p{Lu}[\p{L}. ’'-]{1,40}\/\p{Lu}[\p{L}. ’'-]{1,30}\)\.?$/iu;

/** A verb, by which a sentence is no list. */
export const prose =
  /(?<![A-Za-z])(?<!\p{L})(?:was|were|is|are|has|have|had|will|said|did|met|made|gave|came|began|sent|went|took|held|left|\p{Ll}+ed)(?!\p{L})/u;

/** A sentence that ends with what opens a list: `The Forum was attended by the following:`. */
export const opensList =
  /(?<![A-Za-z])(?:(?:was|were) (?:also )?(?:attended|joined|represented) by|(?:participants|attendees|delegates|speakers|present|in attendance|taking part) (?:were|was|included)|(?<!not )(?:attended|took part|participated|were present|was present|spoke|included)|following (?:\p{L}+ )?(?:attended|took part|participated|were present))(?: [^.:;]{0,60})?:$/iu;
