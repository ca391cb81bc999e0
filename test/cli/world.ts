/** A world for the command line that is only in memory, and what came out of a run in it. */

import type {ExitCode, Io, Output} from '../../src/cli/io.js';
import {run} from '../../src/cli/run.js';

export interface Outcome {
  code: ExitCode;
  output: string;
  remarks: string;
  /** Files after the run. */
  files: Map<string, string>;
}

export interface World {
  /** Text or bytes by path; folders come from the paths. */
  files?: Readonly<Record<string, string | Uint8Array>>;
  input?: string | Uint8Array;
  environment?: Readonly<Record<string, string>>;
  isTerminal?: boolean;
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const failure = (code: string): Error => Object.assign(new Error(code), {code});

/** Runs `privacy-elements` with `args`. */
export async function inWorld(args: readonly string[], world: World = {}): Promise<Outcome> {
  const files = new Map(Object.entries(world.files ?? {}).map(([path, content]) => [path, bytesOf(content)]));
  const written = {output: '', remarks: ''};
  const outputTo = (name: keyof typeof written): Output => ({
    write: (text) => void (written[name] += text),
    isTerminal: world.isTerminal ?? false,
    columns: 80,
  });
  const isFolder = (path: string) => path === '.' || [...files.keys()].some((name) => name.startsWith(`${path}/`));
  const io: Io = {
    environment: world.environment ?? {},
    output: outputTo('output'),
    remarks: outputTo('remarks'),
    readInput: (most) => Promise.resolve(bytesOf(world.input ?? '').subarray(0, most + 1)),
    stat(path) {
      const file = files.get(path);
      if (file) return {isFolder: false, size: file.length};
      return isFolder(path) ? {isFolder: true, size: 0} : undefined;
    },
    read(path) {
      const file = files.get(path);
      if (!file) throw failure('ENOENT');
      return file;
    },
    write(path, text) {
      if (isFolder(path)) throw failure('EISDIR');
      files.set(path, bytesOf(text));
    },
    list(folder) {
      const prefix = folder === '.' ? '' : `${folder}/`;
      const names = [...files.keys()]
        .filter((path) => path.startsWith(prefix))
        .map((path) => path.slice(prefix.length));
      return [...new Set(names.map((name) => name.split('/')[0]!))].map((name) => ({
        name,
        isFolder: !files.has(prefix + name),
      }));
    },
    version: () => '1.2.3',
  };
  const code = await run(args, io);
  return {
    code,
    ...written,
    files: new Map([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])),
  };
}

/** A short policy document in which nothing is amiss. */
export const policyJson = (more: object = {}): string =>
  JSON.stringify(
    {
      schema: '1.0',
      lang: 'ko',
      title: {ko: '개인정보 처리방침', en: 'Privacy policy'},
      controller: {name: '그림학원', email: 'privacy@example.com', country: 'KR'},
      effectiveFrom: '2026-12-01',
      retention: [{record: '대금결제 및 재화 등의 공급에 관한 기록', period: 'P5Y', law: 'kr.ecommerce.payment'}],
      sections: [
        {
          id: 'about',
          kind: 'preface',
          body: {ko: '그림학원은 개인정보를 소중히 다룹니다.', en: 'We take care of your data.'},
        },
        {id: 'keeping', kind: 'retention'},
      ],
      ...more,
    },
    null,
    2,
  );
