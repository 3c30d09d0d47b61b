/**
 * A number of 52 bits for a text: of a million texts hardly ever two have the same.
 * @param from where the text begins that counts
 * @param start differs for what is to have other numbers though the letters are the same
 */
export function longHash(text: string, from = 0, start = 0x9e3779b1): number {
  const hash = new LongHash(start);
  for (let i = from; i < text.length; i++) hash.add(text.charCodeAt(i));
  return hash.value;
}

/** The same of letters that come one by one. */
export class LongHash {
  private a: number;
  private b = 0x5f356495;

  constructor(start: number) {
    this.a = start | 0;
  }

  add(code: number): void {
    this.a = Math.imul(this.a ^ code, 0x85ebca6b);
    this.b = Math.imul(this.b ^ code, 0xc2b2ae3d);
  }

  get value(): number {
    const { a, b } = this;
    const high = Math.imul(a ^ (a >>> 16), 0x21f0aaad) ^ Math.imul(b ^ (b >>> 13), 0x735a2d97);
    const low = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 15), 0x2c1b3c6d);
    return (high & 0xfffff) * 2 ** 32 + (low >>> 0);
  }
}
