/** Long work in slices that leave time for input and painting. */

/** Length of a slice in ms: short enough for a frame with work of the browser's own. */
const slice = 12;

interface Scheduler {
  yield?: () => Promise<void>;
}

/** Lets the browser handle input and paint. */
export function breathe(): Promise<void> {
  const {scheduler} = globalThis as {scheduler?: Scheduler};
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Runs `step` for 0 to `count` - 1; pauses between slices. Ends early, without an error, when `signal` aborts. */
export async function inSlices(count: number, step: (index: number) => void, signal: AbortSignal): Promise<void> {
  let start = performance.now();
  for (let index = 0; index < count && !signal.aborted; index++) {
    step(index);
    if (performance.now() - start < slice || index === count - 1) continue;
    await breathe();
    start = performance.now();
  }
}
