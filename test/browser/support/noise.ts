/** What was written to the console, and errors that nobody handled, with the test during which they came. */

const heard: string[] = [];
let during = 'before the first test';

const note = (line: string) => heard.push(`${during}: ${line}`);

/** Words of the engines and of Lit's development build about which no code of ours can do anything. */
const foreign = (line: string) => line.includes('Lit is in dev mode') || line.includes('ResizeObserver loop');

for (const method of ['error', 'warn'] as const) {
  const write = console[method].bind(console);
  console[method] = (...values: unknown[]) => {
    const line = values.map(String).join(' ');
    if (!foreign(line)) note(`console.${method}: ${line}`);
    write(...values);
  };
}
addEventListener('error', ({message}) => foreign(message) || note(`error: ${message}`));
addEventListener('unhandledrejection', ({reason}) => note(`unhandled rejection: ${String(reason)}`));

beforeEach(function () {
  during = this.currentTest?.fullTitle() ?? during;
});

/** Everything heard since this module was loaded; a file's last test expects an empty list. */
export const noise = (): readonly string[] => heard;
