/** Resolves when `signal` ends. */
export const quandFini = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });

/** Resolves after a time, or when `signal` ends. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const minuterie = setTimeout(resolve, ms);
    void quandFini(signal).then(() => {
      clearTimeout(minuterie);
      resolve();
    });
  });

/** Ends with `signal`, or by itself before. */
export function enfant(signal: AbortSignal): AbortController {
  const controller = new AbortController();
  void quandFini(signal).then(() => controller.abort());
  return controller;
}
