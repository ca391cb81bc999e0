/** Fetches a policy document; elements that ask for the same URL at the same time share one request. */

import {decodeText} from './decode.js';
import {PolicyError} from './policy-error.js';

interface Shared {
  document: Promise<unknown>;
  controller: AbortController;
  waiting: number;
}

const underWay = new Map<string, Shared>();

export interface LoadOptions {
  /** Ends this caller's wait; the request is aborted once nobody waits any more. */
  signal?: AbortSignal;
}

/**
 * The JSON at `url`, which may be relative to the document.
 * @throws {PolicyError} with a code that says why; an abort rejects with the signal's reason.
 */
export async function loadPolicy(url: string, {signal}: LoadOptions = {}): Promise<unknown> {
  signal?.throwIfAborted();
  const address = new URL(url, document.baseURI).href;
  let shared = underWay.get(address);
  if (!shared) {
    const controller = new AbortController();
    shared = {controller, waiting: 0, document: request(address, controller.signal)};
    underWay.set(address, shared);
    const started = shared;
    const done = () => {
      if (underWay.get(address) === started) underWay.delete(address);
    };
    shared.document.then(done, done);
  }
  return wait(address, shared, signal);
}

function wait(address: string, shared: Shared, signal: AbortSignal | undefined): Promise<unknown> {
  shared.waiting++;
  return new Promise((resolve, reject) => {
    const leave = () => {
      reject(signal!.reason as Error);
      if (--shared.waiting > 0) return;
      underWay.delete(address);
      shared.controller.abort();
    };
    signal?.addEventListener('abort', leave, {once: true});
    shared.document.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave));
  });
}

async function request(address: string, signal: AbortSignal): Promise<unknown> {
  const {response, bytes} = await answer(address, signal);
  const text = decodeText(bytes, response.headers.get('content-type'));
  try {
    return JSON.parse(text ?? '') as unknown;
  } catch (cause) {
    const elsewhere = response.redirected ? `, after a redirect to ${response.url}` : '';
    const kind = /^\s*</.test(text ?? '')
      ? 'HTML'
      : text === undefined
        ? 'bytes that are no text'
        : text.trim() === ''
          ? 'nothing'
          : 'text that is no JSON';
    throw new PolicyError('not-json', `${address} answered with ${kind}${elsewhere}.`, {
      cause,
      status: response.status,
    });
  }
}

async function answer(address: string, signal: AbortSignal): Promise<{response: Response; bytes: ArrayBuffer}> {
  let response: Response;
  let bytes: ArrayBuffer;
  try {
    response = await fetch(address, {signal, headers: {accept: 'application/json'}, credentials: 'same-origin'});
    bytes = await response.arrayBuffer();
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new PolicyError('network', `${address} could not be loaded.`, {cause});
  }
  const {status} = response;
  if (status === 404 || status === 410) throw new PolicyError('not-found', `${address} answered ${status}.`, {status});
  if (!response.ok) throw new PolicyError('http', `${address} answered ${status}.`, {status});
  return {response, bytes};
}
