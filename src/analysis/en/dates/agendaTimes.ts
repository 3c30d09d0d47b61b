/**
 * Whether the time at a place is that of a line of a programme, `09.30 Opening of the session`: the line above or below has
 * one, too, in its turn.
 */
export function isOfAgenda(text: string, start: number): boolean {
  if (start > 0 && text[start - 1] !== "\n") return false;
  const own = lineTime.exec(text.slice(start, start + 20));
  if (!own) return false;
  const end = text.indexOf("\n", start);
  const below = end < 0 ? null : lineTime.exec(text.slice(end + 1, end + 21));
  const above = lineTime.exec(text.slice(text.lastIndexOf("\n", start - 2) + 1, start));
  return (
    (below !== null && minuteOf(below) > minuteOf(own)) || (above !== null && minuteOf(above) < minuteOf(own))
  );
}

const lineTime = /^([01]?\d|2[0-3])\.([0-5][05])(?:[-–—](?:[01]?\d|2[0-3])\.[0-5][05])?:? \p{Lu}/u;

const minuteOf = ([, hour, minute]: RegExpExecArray): number => Number(hour) * 60 + Number(minute);
