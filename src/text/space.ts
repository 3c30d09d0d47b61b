/** Whether a UTF-16 code unit is white space, as `\s` means it: line breaks and the byte-order mark too. */
export const isSpaceCode = (code: number): boolean =>
  code <= 32
    ? code === 32 || (code >= 9 && code <= 13)
    : code >= 160 && (code === 160 || (code >= 0x1680 && /\s/.test(String.fromCharCode(code))));
