/** Marks the promises of script realms. */
export const SCRIPT_PROMISE = Symbol('promise of a script');

let isListening = false;

/**
 * Keeps this process alive when a script leaves a rejected promise unhandled: on Google nobody hears of it. Other promises are treated
 * as Node treats them without listener, unless somebody else listens too.
 */
export function ignoreLostRejections(): void {
  if (isListening) return;
  isListening = true;
  process.on('unhandledRejection', (reason, promise) => {
    if ((promise as { readonly [SCRIPT_PROMISE]?: true })[SCRIPT_PROMISE]) return;
    if (process.listenerCount('unhandledRejection') === 1) throw reason;
  });
}
