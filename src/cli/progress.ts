/** A line that says how far a long run is, on a terminal only. */

import type {Io} from './io.js';

/** Fewer files are done before anybody reads the line. */
const least = 5;

const clear = '\r\u001b[K';

/** Calls `work` for each entry, one after another. */
export async function withProgress<T>(
  entries: readonly T[],
  {remarks}: Io,
  name: (entry: T) => string,
  work: (entry: T) => void | Promise<void>,
): Promise<void> {
  const shown = remarks.isTerminal && entries.length >= least;
  for (const [index, entry] of entries.entries()) {
    if (shown) {
      const line = `${index + 1} of ${entries.length}  ${name(entry)}`;
      remarks.write(clear + line.slice(0, remarks.columns - 1));
    }
    await work(entry);
  }
  if (shown) remarks.write(clear);
}
