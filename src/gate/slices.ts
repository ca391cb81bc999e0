/** Long work in short tasks, so that the page stays responsive. */

/** In ms; a task of more than 50 ms is a long one (W3C Long Tasks). */
const budget = 8;
let sliceEnd = 0;

/** Call it between pieces of work: where the present task has lasted long enough, it waits for the next. */
export async function breathe(): Promise<void> {
  if (performance.now() < sliceEnd) return;
  await new Promise((resolve) => setTimeout(resolve));
  sliceEnd = performance.now() + budget;
}
