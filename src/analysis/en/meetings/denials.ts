/**
 * Whether a cue is not told as a fact: it is denied (`did not attend`), only expected (`was due to attend`), a
 * condition (`if she attends`), a habit or an office of former times (`once chaired`).
 *
 * @param before the sentence up to the cue, or its last 120 characters
 */
export const isDenied = (before: string): boolean =>
  denied.test(before.slice(-60)) ||
  conditional.test(before) ||
  (before.endsWith(" to ") && (asked.test(before) || planned.test(before)));

/** A phrase that may stand up to two words before the cue. */
const denied =
  /(?<![A-Za-z])(?<!\p{L})(?:not|never|hardly|without|no longer|(?:declin|refus|fail|hop|plann|expect|want|intend|ask|invit|suppos|schedul|urg|wish|offer|promis|pledg|agree|threaten|forg[eo]t|prepar|aim|appoint|request|demand|order)(?:e?d|s|ing|ten)? to|(?:hope|want|plan|intend|expect|ask|invite|urge|refuse|decline|wish|offer|promise|prepare|agree)s? to|unable to|skipp?ed|missed|instead of|rather than|could not|cannot|invitation to|due to|likely to|set to|about to|ready to|free to|eager to|willing to|keen to|reluctant to|(?:is|are|was|were) to|(?:barred|banned|kept|prevented|excluded|excused|stopped|abstained|refrained|disinvited) from|(?:den(?:y|ies|ied)|avoid(?:s|ed)?|consider(?:s|ed|ing)?|ruled out|rule out|cancelled|imagined|talk of|thought of|dreams? of|interested in|hopes? of|plans? for)(?: having)?|would|should|might|may|could|can|must|had hoped|once|formerly|previously|often|always|usually|used to|(?:do|does|did|is|are|was|were|has|have|had|wo|ca|would|could|should|must|might|need)n[’']t)\s+(?:(?:be|have|been|ever|also|even|yet|personally|then|either)\s+){0,2}$/iu;

/** `if`, `whether` and their like, with no comma up to the cue. */
const conditional =
  /(?:^(?:had|should|were)|(?<![A-Za-z])(?<!\p{L})(?:if|whether|unless|lest|provided|in case|as though))\s[^,;:.]*$/iu;

/** Somebody is asked to do it: `called on Anna Berg to attend`, `urged the ministers to join`. */
const asked =
  /(?<![A-Za-z])(?<!\p{L})(?:call(?:s|ed|ing)? (?:on|for)|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|invit(?:e|es|ed|ing)|order(?:s|ed)?|press(?:es|ed)|want(?:s|ed)?|allow(?:s|ed)?|encourag(?:e|es|ed|ing)|persuad(?:e|es|ed)|permit(?:s|ted)?|tell(?:s|ing)?|told|beg(?:s|ged)?|wait(?:s|ed|ing)? for)\s[^,;:.]{1,70}\sto\s$/iu;

/** It was for something that was only planned: `had planned to fly to Sopot to brief the ministers`. */
const planned =
  /(?<![A-Za-z])(?<!\p{L})(?:plan(?:s|ned)?|hope[sd]?|intend(?:s|ed)?|expect(?:s|ed)?|scheduled|due|want(?:s|ed)?|meant|supposed|(?:is|was|were|are)) to \p{L}+ [^,;:.]{1,60}\sto\s$/iu;

/** Each of what makes a cue denied has one of these. */
export const denials: readonly RegExp[] = [denied, conditional, asked, planned];

/** What is told behind the name of somebody who was not there: `Anna Berg‸, whom they had asked to come, was not there`. */
export const isAbsent = (behind: string): boolean => absent.test(behind);

const absent =
  /^(?:,[^,]{1,80},)? (?:(?:was|were) (?:not (?:there|present|at (?:the|their|this)|in (?:the room|attendance|(?:the|their) (?:meeting|talks|session)))|absent|(?:unable|too (?:ill|busy)) to (?:attend|come|join|take part|be)|unwell|ill(?=[ ,.])|away)|(?:did|could) not (?:attend|come|join|take part|turn up|travel|be (?:there|present|with))|(?:will|would) not (?:attend|be)|stayed (?:away|at home|in)|sent (?:in )?(?:his|her|their|an?) (?:apologies|regrets|paper|contribution|written [a-z]+)|(?:missed|skipped|boycotted) (?:the|this|their))(?!\p{L})/u;

/** Whether it is told of a time to come: `will attend`. */
export const isToCome = (before: string): boolean =>
  /(?<![A-Za-z])(?<!\p{L})(?:will|shall|[’']ll)\s(?:\p{L}+\s){0,2}$/iu.test(before.slice(-30));

/** Whether the words between a cue and a name, or before a name, leave it out: `neither`, `all but`, `not by`. */
export const leavesOut = (words: string): boolean => exceptions.test(words);

const exceptions =
  /(?<![A-Za-z])(?<!\p{L})(?:neither|nor|not|nobody|no one|none|all but|everyone but|nobody but|except(?: for)?|without|apart from|minus)(?!\p{L})(?! only)/iu;
