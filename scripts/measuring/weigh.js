// Bytes of files, as they are and as servers send them.
import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

const {BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_MAX_QUALITY} = constants;

/** Bytes of `content`: raw, gzip -9, brotli 11. */
export const weigh = (content) => ({
  raw: content.length,
  gzip: gzipSync(content, {level: 9}).length,
  brotli: brotliCompressSync(content, {
    params: {[BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_SIZE_HINT]: content.length},
  }).length,
});

/** The sum over files that are sent one by one. */
export function weighFiles(paths) {
  const weights = paths.map((path) => weigh(readFileSync(path)));
  const sum = (unit) => weights.reduce((total, weight) => total + weight[unit], 0);
  return {raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli')};
}
