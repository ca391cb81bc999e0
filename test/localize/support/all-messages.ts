/** Every message of every locale, as the translators' files have them after the build. */

import {readdirSync, readFileSync} from 'node:fs';
import {join, parse} from 'node:path';
import {pathToFileURL} from 'node:url';

const root = new URL('../../../', import.meta.url).pathname;
const generated = join(root, 'src/locales/generated');

type Messages = Readonly<Record<string, string>>;

const read = async (path: string): Promise<Messages> =>
  ((await import(pathToFileURL(join(generated, path)).href)) as {templates: Messages}).templates;

/** Tags of all locales, English included. */
export const tags = readdirSync(generated)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => parse(name).name);

/** The messages of a locale by area, as they are loaded. */
export const areasOf = async (tag: string): Promise<{policy: Messages; notice: Messages}> => ({
  policy: await read(`${tag}.ts`),
  notice: await read(`notice/${tag}.ts`),
});

export async function messagesOf(tag: string): Promise<Messages> {
  const {policy, notice} = await areasOf(tag);
  return {...notice, ...policy};
}

export const readJson = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
