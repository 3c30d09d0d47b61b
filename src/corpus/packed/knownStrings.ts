/**
 * Strings that findings of many documents share: ids of rules, the reasons they give (a reason with words of the text
 * in “ ” is written in the pieces around them) and TIMEX3 values, frequent ones first. Packed documents name them by
 * index; one that is not here costs its letters in each document. May be changed at will: the list is a part of the
 * format's version.
 */
export const knownStrings: readonly string[] = [
  ...`
    given-name capitalised title-name head-word said known-place after-quotation-subject-verb acronym
    capitalised-run before-quotation-in-sentence weekday registry-name registry-alias before-quotation directed-unit
    year title-alone duration continued-next-sentence PRESENT_REF now he month known-country joined named-elsewhere
    after-quotation-verb-subject PAST_REF month-day told first-heading name-title bare-units title-in-document
    short-without-speaker she no-speaker called He sentence-subject quoted-title END directed-duration short-line
    today recently START known-body FUTURE_REF added title picture-text wrote day-month decade month-year saying
    surname-after-full-name ago holiday directed-part every-unit named-near-its-date says She soon the-unit
    recent-units part-of-day hyphened-duration vague-shift the-past-or-future say MORE_THAN title-surname how-often
    according-to clock-half-day page-furniture attended fits-day-place-and-words yesterday earlier-or-later surname
    date-or-author-line colon-after-cue directed-weekend sentence-end tonight noon-or-midnight title-in-registry
    met-with day-range headline-unknown nickname described LESS_THAN noted possessive-words declared front-matter
    briefed continued APPROX directed-season initials season headline-echo speaker-label colon every-month
    spoke-during reports continued-paragraph place-start adding directed-units EQUAL_OR_MORE asked season-year it
    credit tomorrow clock footer above-picture-text century speaker-line chaired chaired-by read directed-weekday
    they They reported asks continued-next-paragraph MID vowed every-count the-years these-days think accused
    counted-unit warned concluded bullet-or-number surname-unique left-to-right repeated-headline overnight
    the-weekend same-sentence joined-by question-label answer-label pictured-at attended-by short-quarter
    meeting-name asking calling mentioned-word telling calls explained name-set-off reads heading-in-marks likened
    put released numeric-date the-moment unit-long shouted named-so blamed short-form attendance-list repeated
    iso-date promised spoke denied dash named-year slash-day led-delegation nth-unit after-quotation-any-verb
    near-miss iso-month iso-week iso-time every-weekday body-that-met hosted opened spoke-at heard-from welcomed
    represented-by short-year directed-month surname-after-title gap-before-last-block quarter-of-year decision
    times-a-unit day-after-tomorrow unit-after-next unit-before year-range year-of-era military-time clock-range
    compact-date day-of-month day-of-directed-month fiscal-year nth-weekday numeric-month every-part past-the-hour
    quarters year-ago-period years-period year-earlier latest-period every-season glued-unit away-from end-of-unit
    week-number every-other-weekday weekday-and-day counted-weekdays weekdays year-end year-month year-month-day
    year-to-date year-in-words delegation-led-by opened-by hosted-by briefed-by delegations-from represented
    body-meeting group-that-met told-of acronym-in-document long-form-in-document continued-paragraph-back
    weekday+part day-month+clock after-quotation-quoted-as-saying after-quotation-is-how was-all-said
    name-without-saying tells-of-words continued-next-sentence-subject
    share-of-unit per-unit unit-ended weekday-parts one-day in-so-long day-half past-unit every-holiday from-now
    part-before half future-units another-unit people-who-met deliberated acted-there people-took-part gathering-described short-form-kind continued-answer
  `.trim().split(/\s+/),
  "The subject of ",
  " before the quotation has this subject.",
  "The last such day up to the document's own.",
  " takes up an earlier name.",
  " follows the quotation.",
  " and its subject follow the quotation.",
  "The year is not written; the nearest such day to the document's date is taken.",
  "the same title stands beside the name earlier in this document",
  "A few words without a speaker are rather a word set off than speech.",
  "Nothing beside the quotation names a speaker.",
  "The sentence has no word of saying; this is its subject.",
  " stands for the holder of the post.",
  "The day is the one named last.",
  "the full name stands earlier in this document",
  "The text names it, and its date is the document's or just before.",
  "Counted from the date named last.",
  "The next such day after the document's, as the verb says.",
  "a title of theirs stands before it",
  "According to",
  " names the source in this sentence.",
  "The sentence tells of a gathering, and day, place and words fit this meeting.",
  "A colon after ",
  " introduces the quotation.",
  "No day is named; the document's is taken.",
  "the full name stands in this document",
  "held this office at the document's date",
  "The quotation runs on from the paragraph above.",
  "The ",
  " is this speaker's.",
  "The day is the heading's.",
  " later in the sentence has this subject.",
  "The year is not written.",
  "The year is not written; the one that the verb's tense suggests is taken.",
  "The front matter or the registry says so.",
  "A colon introduces the quotation.",
  "the registry knows one person of this name",
  "The headline takes its words from a quotation below.",
  "Overnight is taken for the night before the document's date.",
  "The sentence's other quotation has this speaker.",
  " has this subject.",
  "The sentence tells of a gathering that the registry does not know.",
  "The quotation begins with the speaker's label.",
  " is the title of a name in this document.",
  "A name behind a dash signs the quotation.",
  "A length after in, with a verb that looks ahead.",
  "Month and day could be the other way round; the month is taken to stand first.",
  "a title stands before it and the registry knows one person of this name",
  "named with a title earlier in this document",
  "A name with a verb follows the quotation that opens the sentence.",
  "Another one is taken for the one that runs or comes next.",
  "the place beside it",
  "holds this office by the registry",
  "Morning or afternoon is not said.",
  "The words are said to be this speaker's own.",
  " before the quotation has this subject. ",
  " follows the quotation. ",
  " and its subject follow the quotation. ",
  "The same quarter as the one that the sentence looks ahead to, of another year.",
  "A report on a quarter: the same quarter of another year.",
  "The same month of another year.",
  "The year of the date named before it.",
  "The year that ended with the quarter named before it.",
  "Counted from a time that is not named to the day.",
  "The quarter named last.",
  "Counted from the day named last.",
  "The text tells that it was held, or who took part in it.",
  "the document itself explains this form",
  "The words stand in this speaker's part of the transcript.",
  "Another source is named that quotes this speaker.",
  "The sentence tells how this speaker put it.",
  "The clause has no word of saying; this is its subject.",
  "A colon behind the quotation leads on to who says it.",
  "The sentence before tells what this speaker does.",
  "The next sentence tells whose words these are.",
  "Who spoke before the question answers it.",
  "A later paragraph of this quotation names the speaker.",
];
