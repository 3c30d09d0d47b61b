/** A kind with its article: `a person`, `an organization`. */
export const withArticle = (kind: string): string => (/^[aeio]/.test(kind) ? `an ${kind}` : `a ${kind}`);
