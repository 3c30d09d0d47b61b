/** Milliseconds without an edit before the work it caused is done unasked: the longer the text, the more there is to do. */
export const rest = (length: number): number => 100 + Math.min(length / 2000, 2000);
