/** Rows as lines of columns of equal width (in code points), two spaces between them; numbers stand to the right. */
export function textTable(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, lengthOf(String(cell)))));
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const space = " ".repeat(widths[i]! - lengthOf(String(cell)));
        return typeof cell === "number" ? space + String(cell) : cell + space;
      })
      .join("  ")
      .trimEnd(),
  );
}

/** Words on one line, cut in the middle if they are longer than so many characters. */
export function shortened(words: string, longest = 48): string {
  const line = words.replace(/[\s\p{Cc}]+/gu, " ").trim();
  if (line.length <= longest) return line;
  const head = Math.ceil((longest - 3) * 0.66);
  return `${line.slice(0, head)} … ${line.slice(-(longest - 3 - head))}`;
}

const lengthOf = (text: string): number => [...text].length;
