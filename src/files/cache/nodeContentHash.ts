import { createHash } from "node:crypto";

/** What tells the contents of a file from all others: 128 bits as 32 hexadecimal digits. A string is taken as UTF-8. */
export const contentHash = (contents: string | Uint8Array): string =>
  createHash("sha1").update(contents).digest("hex").slice(0, 32);
