/** Runs gated scripts: each once, in document order within a group, groups side by side. */

import {breathe} from './slices.js';
import {trustedPolicy} from './trusted-source.js';

/** After this many ms the next script of the group no longer waits. */
const patience = 2000;

export interface ScriptHost {
  /** Asked again when a script's turn comes. */
  mayRun(script: HTMLScriptElement): boolean;
  failed(phase: string, cause: unknown, script: HTMLScriptElement): void;
  /** For scripts that carry none of their own. */
  readonly nonce: string | undefined;
}

const ours = new Set(['type', 'src', 'data-type', 'data-src', 'nonce']);

/**
 * A script that runs, with everything the gated one says. Browsers hide a nonce's attribute, so it is copied as a property.
 * `async` is not set to false: browsers would then keep an order of their own, in which one that hangs holds up all groups.
 */
function copyOf(gated: HTMLScriptElement, nonce: string | undefined): HTMLScriptElement {
  const trusted = trustedPolicy();
  const script = gated.ownerDocument.createElement('script');
  for (const {name, value} of gated.attributes)
    if (!ours.has(name)) script.setAttribute(name, name.startsWith('on') ? trusted.createScript(value) : value);
  const {type, src = gated.getAttribute('src')} = gated.dataset;
  if (type) script.type = type;
  script.nonce = gated.nonce || nonce || '';
  if (src) script.src = trusted.createScriptURL(src);
  else script.text = trusted.createScript(gated.text);
  return script;
}

export class ScriptQueue {
  readonly #host: ScriptHost;
  readonly #taken = new WeakSet<HTMLScriptElement>();
  readonly #groups = new Map<string, Promise<void>>();

  constructor(host: ScriptHost) {
    this.#host = host;
  }

  /** Takes a script once; it runs when those before it in its group have loaded, failed, or used up their time. */
  add(script: HTMLScriptElement): void {
    if (this.#taken.has(script)) return;
    this.#taken.add(script);
    const group = script.dataset.consentGroup ?? '';
    const before = this.#groups.get(group) ?? Promise.resolve();
    this.#groups.set(
      group,
      before.then(() => this.#run(script)),
    );
  }

  async #run(gated: HTMLScriptElement): Promise<void> {
    await breathe();
    if (!gated.isConnected || !this.#host.mayRun(gated)) {
      this.#taken.delete(gated);
      return;
    }
    let script: HTMLScriptElement;
    try {
      script = copyOf(gated, this.#host.nonce);
    } catch (cause) {
      this.#host.failed('trusted-types', cause, gated);
      return;
    }
    const settled = new Promise<void>((resolve) => {
      script.addEventListener('load', () => resolve());
      script.addEventListener('error', () => {
        this.#host.failed('gate', new Error(`could not load ${script.src}`), gated);
        resolve();
      });
      setTimeout(resolve, patience);
    });
    gated.replaceWith(script);
    // Inline classic scripts have run by now, and async ones are in no order.
    if (script.type === 'module' || (script.src && !gated.hasAttribute('async'))) await settled;
  }
}
