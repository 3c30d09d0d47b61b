/**
 * A meeting's name without a month at its end that the dates beside it tell as well: `Spring Talks, May 2023` beside
 * `3 May 2023` is `Spring Talks`.
 * @param dates in words, as they are shown
 */
export function undatedName(name: string, dates: string | undefined): string {
  const month = /,? (\p{L}+ \d{4})$/u.exec(name);
  return month && dates?.endsWith(month[1]!) ? name.slice(0, month.index) : name;
}
