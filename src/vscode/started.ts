/** When the extension began to be loaded: entry points import this before all else. */
export const started = performance.now();
