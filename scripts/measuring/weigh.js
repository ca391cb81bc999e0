// Bytes of files, as they are and as servers send them.
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
export const total = (weights) =>
  Object.fromEntries(['raw', 'gzip', 'brotli'].map((unit) => [unit, weights.reduce((sum, {[unit]: n}) => sum + n, 0)]));
