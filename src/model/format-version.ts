/** Versions of the document's format: `major.minor`. A newer minor version is read, a newer major version is refused. */

import type {Issue} from './issue.js';

/** The version of the format that this library writes and reads. */
export const formatVersion = {major: 1, minor: 0};

/** The issue of a document whose version is newer than this library, if it is. */
export function checkVersion(schema: unknown): Issue | undefined {
  const match = typeof schema === 'string' ? /^(\d+)\.(\d+)$/.exec(schema) : null;
  if (!match) return undefined;
  const [major, minor] = [Number(match[1]), Number(match[2])];
  const written = `This document is written in version ${String(schema)} of the format; this library reads ${formatVersion.major}.${formatVersion.minor}.`;
  if (major > formatVersion.major) {
    return {
      code: 'newer-major',
      severity: 'error',
      pointer: '/schema',
      message: written,
      remedy: 'Use a newer version of the library.',
    };
  }
  if (major === formatVersion.major && minor > formatVersion.minor) {
    return {
      code: 'newer-minor',
      severity: 'info',
      pointer: '/schema',
      message: written,
      remedy: 'Update the library to see what is new; the rest is shown.',
    };
  }
  return undefined;
}
