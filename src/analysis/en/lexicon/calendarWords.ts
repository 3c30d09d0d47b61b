export const weekdays = "monday tuesday wednesday thursday friday saturday sunday";

export const monthNames =
  "january february march april may june july august september october november december";

/** Names in the calendar, lower case: capitalised in English, but not names of anything we mark. */
export const calendarWords =
  `${weekdays} ${monthNames} ` +
  "mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun " +
  "jan feb mar apr jun jul aug sep sept oct nov dec " +
  "easter christmas ramadan passover hanukkah thanksgiving halloween lent whitsun noel diwali eid nowruz yom kippur holi pentecost advent ascension hogmanay gmt bst est edt pst pdt cet utc";
