import { createHash } from "node:crypto";

/** What tells the contents of a file from all others: 128 bits as 32 hexadecimal digits. A string is taken as UTF-8. */
export const contentHash = (contents: string | Uint8Array): string =>
  createHash("sha1").update(contents).digest("hex").slice(0, 32);

/** The same for a list of texts without NUL characters. */
export function hashOf(texts: Iterable<string>): string {
  const hash = createHash("sha1");
  for (const text of texts) hash.update(text).update("\0");
  return hash.digest("hex").slice(0, 32);
}
