/** Names in the calendar, lower case: capitalised in English, but not names of anything we mark. */
export const calendarWords =
  "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun " +
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec " +
  "easter christmas ramadan passover hanukkah thanksgiving halloween lent whitsun noel diwali eid nowruz yom kippur holi pentecost advent ascension hogmanay gmt bst est edt pst pdt cet utc";
