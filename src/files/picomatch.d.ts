declare module "picomatch" {
  const picomatch: {
    (globs: readonly string[], options: { readonly noextglob: boolean }): (path: string) => boolean;
    /** What a glob matches, as a pattern of whole paths. */
    makeRe(glob: string, options: { readonly noextglob: boolean; readonly nocase: boolean }): RegExp;
  };
  export default picomatch;
}
