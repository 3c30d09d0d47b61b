/** A whole number as people read it, `12,345`. `toLocaleString` takes engines longer the first time than to list a corpus. */
export const grouped = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
