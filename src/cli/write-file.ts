/** Writes what a command made, and says plainly why where it cannot. */

import {CannotRun, type Io} from './io.js';

const reasons: Record<string, string> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written there',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a part of its path is a file',
  ENOSPC: 'the disk is full',
};

/** @throws {CannotRun} where the file cannot be written. */
export function writeFile(path: string, text: string, io: Io): void {
  try {
    io.write(path, text);
  } catch (error) {
    const {code = '', message} = error as {code?: string; message: string};
    throw new CannotRun(`${path} cannot be written: ${reasons[code] ?? message}.`, {cause: error});
  }
}
