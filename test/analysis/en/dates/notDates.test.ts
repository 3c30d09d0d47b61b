import { readMarked } from "./markedDates.ts";

describe("dates: what is none", () => {
  readMarked(
    "2023-10-12",
    `
    The 2010 Act was repealed.
    Under the 1951 Refugee Convention they may stay.
    He won gold at the 2000 Olympics.
    Windows 2000 users complained.
    Agenda 2030 is a programme.
    Theresa May resigned.
    May I come in?
    It may rain, and prices may fall.
    They march on the capital.
    They will march 20 miles.
    The March on Washington is famous.
    The Sun reported it.
    The sun sat low.
    He read The Sunday Times.
    The Daily Mail reported it.
    Will prices fall?
    The rise and fall of empires.
    Prices fall 3 percent.
    A fall of 3 percent hurt.
    The spring in his step was gone.
    He fixed the bed's spring.
    He finished second.
    He came second, she came third.
    The second half of the match was dull.
    The first half ended 2-1.
    The first quarter of the pie was eaten.
    Three-quarters of the members agreed.
    They won 3-2 and lost 21-15.
    They won 21:15.
    A third of the ships sank.
    Two thirds voted for it.
    The 16-year-old boy fled.
    The boy is 16 years old.
    She is in her sixties.
    He was at least 55 years old.
    People aged 30 may apply.
    It cost $2000 in all.
    It cost 2,000 euros.
    There were 2000 people in the hall.
    Some 1500 soldiers died.
    Call 1800 123 456 for help.
    Flight 1999 was late.
    Room 2012 is upstairs.
    See page 12 of 2,016.
    Version 2.10 is out.
    The code is 231012-O-D0439-001.
    The ratio is 4:3.
    It is 5.30 metres long.
    He lives at 10 Downing Street.
    Article 5 applies.
    The G7 and the P5 met.
    The 5th Fleet sailed.
    In his late 30s, he returned.
    Temperatures fell into the low 30s.
    It came at the last minute.
    Every now and then it rains.
    He won in 1:58:03.
    Steadfast Noon is an exercise.
    They begin Steadfast Noon there.
    It was a Wednesday like any other.
    The shop is open 24 hours a day.
    Tel. 138-2010-2015.
    The 101st Airborne landed.
    The 31st district voted.
    He is the 44th president.
    The First Lady arrived.
    The Third Reich fell.
    The Second World War began.
    Since the end of the Cold War it has grown.
    Since Russia invaded, it has changed.
    The end of the line is near.
    At the end of the day, nothing changed.
    The early bird gets the worm.
    He arrived late.
    The late president was honoured.
    Later, he left.
    Earlier, he had left.
    He left before the vote.
    He had left after the vote.
    As long as it takes, we will stand.
    The time has come.
    For the first time it worked.
    Time is money.
    He was there at the time.
    From time to time he calls.
    Once again he called.
    He was once a clerk.
    The former minister left.
    The present king is bald.
    The past president spoke.
    A present for the king.
    The future king spoke.
    His future is bright.
    A recent study says so.
    The current plan holds.
    The current was strong.
    Nobody knew the hour.
    A minute amount was found.
    The minutes of the meeting are lost.
    Give me a second chance.
    He seconds the motion.
    A second opinion helps.
    Wed in haste, repent at leisure.
    Mon Dieu, he said.
    Jan sent a letter.
    April Smith sent a letter.
    He met Augustus.
    The Day of the Jackal is a film.
    The Weekend Post wrote so.
    The Night Manager is a series.
    Good night, he said.
    Morning Star reported it.
    The Evening Standard reported it.
    USA Today reported it.
    A Christmas tree stood there.
    The Easter bunny came.
    The independence of the country matters.
    A good mother and a good father came.
    The Labor Party won.
    Martin Luther preached.
    Patrick came.
    The earth is round.
    The new year's first... no, the New Yorker.
    The half of it is gone.
    The quarter-final was lost.
    The Latin Quarter is old.
    The quarters were cramped.
    A 12-month-old baby cried.
    The decade's best film.
    A fortnightly's editor? No.
    Daily Express readers know.
    The annual meeting was cancelled.
    The quarterly report was late.
    Sales rose 5 percent.
    He scored 12 points.
    Numbers 10 and 11 lost.
    An increase of 1.5 to 2.5 percent.
    192.168.2.1 is an address.
    The file is at /2023/10/11/index.
    The price was 11/12 of it.
    The odds are 7/2.
    1/2 cup of milk.
    The number 24-7 was painted on it.
    An AK-47 and an F-16.
    A-10 and MiG-29 planes.
    Su-27s flew by.
    The 737s were grounded.
    COVID-19 spread.
    UNSCR 1325 was adopted.
    Resolution 2254 was adopted.
    Regulation (EU) 2016/679 applies.
    ISO 8601 is a standard.
    Dial 112.
    About 45 people came.
    The temperature fell to 30 degrees.
    In 300 cases it failed.
    Of 1,024 ballots none was valid.
  `,
  );
});
