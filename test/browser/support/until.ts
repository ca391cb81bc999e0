/** Waiting for what happens later, without a sleep of a guessed length. */

/**
 * Resolves with the first truthy value that `probe` gives. A probe that throws is asked again.
 * @param what what is waited for, as it should read after "timed out waiting for".
 * @param timeout in ms.
 */
export async function until<Value>(
  probe: () => Value | Promise<Value>,
  what = 'the expected state',
  timeout = 5000,
): Promise<NonNullable<Value>> {
  const deadline = performance.now() + timeout;
  let cause: unknown;
  do {
    try {
      const value = await probe();
      if (value) return value;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  } while (performance.now() < deadline);
  throw new Error(`timed out waiting for ${what}`, {cause});
}

/** Resolves after the browser has drawn, so that observers and scheduled slices have had their turn. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
