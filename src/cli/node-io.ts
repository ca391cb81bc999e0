/** The command line's world in Node. */

import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Io, Output} from './io.js';

function output(stream: NodeJS.WriteStream): Output {
  // Who reads may stop early, as `head` does. That is no failure.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    columns: stream.columns || 80,
  };
}

async function readInput(most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > most) break;
  }
  return Buffer.concat(chunks).subarray(0, most + 1);
}

/** The built file lies one folder below package.json, the source two. */
function version(): string {
  for (const path of ['../package.json', '../../package.json']) {
    const address = fileURLToPath(new URL(path, import.meta.url));
    if (!statSync(address, {throwIfNoEntry: false})) continue;
    return (JSON.parse(readFileSync(address, 'utf8')) as {version: string}).version;
  }
  return '';
}

export const nodeIo = (): Io => ({
  environment: process.env,
  output: output(process.stdout),
  remarks: output(process.stderr),
  readInput,
  stat(path) {
    const found = statSync(path, {throwIfNoEntry: false});
    return found && {isFolder: found.isDirectory(), size: found.size};
  },
  read: (path) => readFileSync(path),
  write(path, text) {
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, text);
  },
  list: (folder) =>
    readdirSync(folder, {withFileTypes: true}).map((entry) => ({name: entry.name, isFolder: entry.isDirectory()})),
  version,
});
