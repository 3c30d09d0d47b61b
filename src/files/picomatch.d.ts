declare module "picomatch" {
  /** A matcher of paths for one glob or any of several. */
  export default function picomatch(
    globs: readonly string[],
    options: { readonly noextglob: boolean },
  ): (path: string) => boolean;
}
