export type Decoded = { readonly text: string } | { readonly refused: string };

/**
 * The text of a file as an editor shows it: UTF-8, or UTF-16 with a byte-order mark. The mark is not part of the
 * text, as editors strip it, so that offsets agree. Binary content and other encodings are refused with a sentence.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Encoding(bytes);
  if (utf16) return decodeAs(utf16, bytes);
  // A NUL byte is legal UTF-8 but in practice means binary content; editors look at the first bytes only, too.
  if (bytes.subarray(0, 8192).includes(0) || bytes.includes(0))
    return { refused: "The file is not text (it contains NUL bytes)." };
  return decodeAs("utf-8", bytes);
}

/** The size limit of documents unless configured otherwise, in bytes. */
export const defaultMaximumSize = 20_000_000;

/** Why a document of this many bytes is not analysed, as a sentence; undefined if it is small enough. */
export function refusedSize(size: number, maximum: number = defaultMaximumSize): string | undefined {
  if (size <= maximum) return undefined;
  return `The file is too large to analyse (${megabytes(size)} MB; the limit is ${megabytes(maximum)} MB).`;
}

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    const name = encoding === "utf-8" ? "UTF-8" : "UTF-16";
    return { refused: `The file is not valid ${name}; save it as UTF-8 to have it analysed.` };
  }
}

function utf16Encoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toLocaleString("en", { maximumFractionDigits: 1 });
