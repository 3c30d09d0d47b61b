/** What is asked of a corpus as a table: the same columns for every row. Lines and columns of a text count from 1. */
export interface Records {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}
