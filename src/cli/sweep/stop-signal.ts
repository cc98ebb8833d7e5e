const signals = ["SIGINT", "SIGTERM"] as const;

/**
 * Hears that somebody wants us to stop. The first time we finish what is in hand; the second time the system ends us, for
 * then we listen no more.
 */
export const stopSignal = (): { readonly signal: AbortSignal; readonly forget: () => void } => {
  const controller = new AbortController();
  const forget = (): void => {
    for (const name of signals) process.removeListener(name, stop);
  };
  const stop = (): void => {
    forget();
    controller.abort();
  };
  for (const name of signals) process.on(name, stop);
  return { signal: controller.signal, forget };
};
