/**
 * Lines of a stream of UTF-8, without their line breaks; a character cut by a chunk's end is put together again. The
 * pieces of a long line are joined once, at its end.
 */
export async function* linesOf(stream: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  for await (const chunk of stream) {
    const [first = "", ...others] = (
      typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true })
    ).split("\n");
    pieces.push(first);
    for (const piece of others) {
      yield pieces.join("");
      pieces = [piece];
    }
  }
  const rest = pieces.join("") + decoder.decode();
  if (rest !== "") yield rest;
}
