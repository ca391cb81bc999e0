/** Reads what a command is pointed at: files, patterns, standard input; and says plainly what is not as it should be. */

import {decodeSource, UnreadableSource, type DecodedSource} from '../import/decode-source.js';
import {CannotRun, type Io} from './io.js';
import {filesMatching} from './pattern.js';

/** A file as text. */
export interface Source {
  /** The path as given; `standard input` for `-`. */
  name: string;
  text: string;
  encoding: DecodedSource['encoding'];
}

/** Bytes of the largest file that is read. The longest policies are some hundred thousand. */
const largest = 10_000_000;

const megabytes = (bytes: number) => `${Math.round(bytes / 100_000) / 10} MB`;

const reasons: Record<string, string> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EISDIR: 'is a folder',
};

/**
 * The paths that a command's words mean, patterns written out.
 * @throws {CannotRun} where there are none.
 */
export function pathsOf(words: readonly string[], io: Io, what = 'FILE'): string[] {
  if (words.length === 0) throw new CannotRun(`Which file? Name a ${what}, or - for standard input.`);
  const paths = words.flatMap((word) => {
    const found = filesMatching(word, io);
    if (found.length === 0) throw new CannotRun(`No file fits the pattern ${word}.`);
    return found;
  });
  return [...new Set(paths)];
}

/** @throws {CannotRun} with a sentence that says why the file cannot be read as text. */
export async function readSource(path: string, io: Io): Promise<Source> {
  const name = path === '-' ? 'standard input' : path;
  const bytes = path === '-' ? await io.readInput(largest) : readFile(path, io);
  if (bytes.length > largest)
    throw new CannotRun(`${name} is larger than ${megabytes(largest)}, the most that is read from it.`);
  let decoded: DecodedSource;
  try {
    decoded = decodeSource(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error;
    throw new CannotRun(`${name} cannot be read. ${error.message}`, {cause: error});
  }
  const {text, encoding} = decoded;
  if (text.trim() === '') throw new CannotRun(`${name} is empty.`);
  if (encoding !== 'utf-8') {
    io.remarks.write(`${name}: read as ${encoding.toUpperCase()}. Saved as UTF-8, it is read the same everywhere.\n`);
  }
  return {name, text, encoding};
}

function readFile(path: string, io: Io): Uint8Array {
  const found = io.stat(path);
  if (found?.isFolder)
    throw new CannotRun(`${path} is a folder. Name its files, for example "${path.replace(/\/$/, '')}/*.json".`);
  if (found && found.size > largest) {
    throw new CannotRun(
      `${path} has ${megabytes(found.size)}. Policies up to ${megabytes(largest)} are read; is it the right file?`,
    );
  }
  try {
    return io.read(path);
  } catch (error) {
    const reason = reasons[(error as {code?: string}).code ?? ''] ?? `cannot be read: ${(error as Error).message}`;
    throw new CannotRun(`${path} ${reason}.`, {cause: error});
  }
}
