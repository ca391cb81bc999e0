/** Runs a module in a Node process of its own, where nothing has been imported before. */

import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
const start = promisify(execFile);

/**
 * What `code`, the body of an async function, returns; it must fit into JSON.
 * @param flags of Node, such as `--import`, `tsx`.
 */
export async function inNode(code: string, flags: string[] = []): Promise<unknown> {
  const marker = '\u0000answer ';
  const script = `const answer = await (async () => {${code}})();
    process.stdout.write(${JSON.stringify(marker)} + JSON.stringify(answer ?? null));`;
  const {stdout} = await start(process.execPath, [...flags, '--input-type=module', '--eval', script], {cwd: root});
  return JSON.parse(stdout.slice(stdout.indexOf(marker) + marker.length)) as unknown;
}
