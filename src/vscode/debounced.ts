/** Call `action` once, `milliseconds` after the last of a row of calls. */
export function debounced(
  action: () => void,
  milliseconds: number,
): { readonly call: () => void; readonly dispose: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dispose = (): void => clearTimeout(timer);
  return {
    call: () => {
      dispose();
      timer = setTimeout(action, milliseconds);
    },
    dispose,
  };
}
