/** The content lines of a text one after the other, without blank lines and comments. */
export class ContentLines {
  readonly text: string;
  /** Where the content of the current line begins and ends; its indentation. */
  start = 0;
  end = 0;
  indent = 0;
  done = false;
  private next = 0;

  constructor(text: string, from = 0) {
    this.text = text;
    this.next = from;
    this.advance();
  }

  advance(): void {
    const { text } = this;
    while (this.next < text.length) {
      const from = this.next;
      const at = text.indexOf("\n", from);
      this.next = at < 0 ? text.length : at + 1;
      let end = at < 0 ? text.length : at;
      if (text.charCodeAt(end - 1) === 13 && end > from) end--;
      let start = from;
      while (start < end && text.charCodeAt(start) === 32) start++;
      if (start === end || text.charCodeAt(start) === 35) continue;
      this.start = start;
      this.end = end;
      this.indent = start - from;
      return;
    }
    this.start = this.end = text.length;
    this.indent = -1;
    this.done = true;
  }

  /**
   * The lines of a block of text below the current line, without their indentation, if it is plain: indented deeper
   * than `indent`, all alike (deeper ones where `deeper` allows it), without blank lines, ended by a line break.
   * Undefined if it is not; lines then stand anywhere.
   */
  block(indent: number, deeper: boolean): { readonly words: string[]; readonly end: number } | undefined {
    const { text } = this;
    const words: string[] = [];
    let base = -1;
    let end = this.end;
    for (;;) {
      let start = this.next;
      while (text.charCodeAt(start) === 32) start++;
      const width = start - this.next;
      const at = text.indexOf("\n", start);
      const stop = at < 0 ? text.length : text.charCodeAt(at - 1) === 13 && at > start ? at - 1 : at;
      if (start >= stop || width <= indent) break;
      if (base < 0) base = width;
      if (at < 0 || width < base || (width > base && !deeper)) return undefined;
      words.push(text.slice(start - (width - base), stop));
      end = stop;
      this.next = at + 1;
    }
    this.advance();
    // A blank line with spaces, or a comment further in, could belong to the block.
    const between = text
      .slice(end, this.start)
      .split("\n")
      .slice(1, this.done ? undefined : -1);
    const apart = between.every((line) => !/^ +\r?$/.test(line) && line.indexOf("#") <= indent);
    const plain = base >= 0 && this.indent <= indent && apart;
    return plain ? { words, end } : undefined;
  }

  /** Go on within the line, behind a dash: what follows counts as indented that far. */
  enter(start: number): void {
    this.indent += start - this.start;
    this.start = start;
  }
}
