/**
 * A short id that is not taken: a letter and five letters or digits, some 10⁹ of them, so that ids made in two copies of
 * a file hardly ever meet.
 * @param random gives numbers from 0 to below 1
 */
export function newAnnotationId(taken: { has(id: string): boolean }, random: () => number): string {
  for (;;) {
    let id = letters[Math.floor(random() * letters.length)]!;
    while (id.length < 6) id += characters[Math.floor(random() * characters.length)]!;
    if (!taken.has(id)) return id;
  }
}

// Without vowels and y, as words would come out, and without l, o, 0 and 1, which are misread.
const letters = "bcdfghjkmnpqrstvwxz";
const characters = `${letters}23456789`;
