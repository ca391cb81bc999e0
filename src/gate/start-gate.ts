/** The gate: what carries `data-consent` waits until the store allows it, whenever it comes into the page. */

import type {ConsentChanged} from '../consent/events.js';
import type {ConsentService} from '../consent/questions.js';
import type {ConsentStore} from '../consent/store.js';
import type {ConsentAdapter} from './adapter.js';
import {cleanUp} from './clean-up.js';
import type {EarlyGate} from './early.js';
import {namesOf} from './gated-names.js';
import {closeMedia, openMedia, type GatedMedia} from './media.js';
import {ScriptQueue} from './script-queue.js';
import {breathe} from './slices.js';

/** A frame that waits, for whoever draws a placeholder. */
export interface BlockedFrame {
  readonly frame: HTMLIFrameElement;
  /** The services that it waits for. */
  readonly services: readonly ConsentService[];
  /** Opens this frame alone and records nothing. */
  once(): void;
  /** Allows its services from now on. */
  always(): void;
}

export interface GateOptions {
  /** Where gated nodes are looked for. Default: the document. */
  root?: Document | ShadowRoot;
  /**
   * Nonce for gated scripts that have none. Markup that others can write into the page then passes the
   * Content-Security-Policy too, so prefer a nonce on each gated script.
   */
  nonce?: string;
  /** Connected before anything runs, in this order. */
  adapters?: readonly ConsentAdapter[];
  /** Called for each frame that waits; what it returns is called when the wait is over. */
  hold?: (blocked: BlockedFrame) => () => void;
}

export interface Gate {
  /** Looks for gated nodes now; the gate does so by itself whenever the page changes. */
  scan(): void;
  /** Stops looking. What runs goes on running. */
  stop(): void;
}

const selector = 'script[type="text/plain"][data-consent],:is(iframe,img,link)[data-consent][data-src]';

/** While a page is parsed, the last node in it may be incomplete: a script whose text is still on its way. */
function isComplete(node: Element): boolean {
  if (node.ownerDocument.readyState !== 'loading') return true;
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return true;
  return false;
}

/** Changes of the page are gathered for so long, in ms. */
const gathering = 50;

class RunningGate implements Gate {
  #hold: GateOptions['hold'];
  readonly #store: ConsentStore;
  readonly #root: Document | ShadowRoot;
  readonly #queue: ScriptQueue;
  readonly #observer = new MutationObserver(() => {
    this.#timer ??= setTimeout(this.scan, gathering);
  });
  readonly #undo: (() => void)[];
  readonly #opened = new WeakSet<GatedMedia>();
  /** Frames that were opened for once, and how many decisions there had been then. */
  readonly #openedOnce = new WeakMap<GatedMedia, number>();
  readonly #held = new Map<GatedMedia, () => void>();
  readonly #unknown = new Set<string>();
  #decisions = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #scanning = false;
  #again = false;
  #stopped = false;

  constructor(store: ConsentStore, {root = document, nonce, adapters = [], hold}: GateOptions) {
    this.#store = store;
    this.#root = root;
    this.#hold = hold;
    this.#queue = new ScriptQueue({
      nonce,
      mayRun: (script) => !this.#stopped && this.#allows(script),
      failed: (phase, cause, script) => store.report(phase, cause, script.dataset.service ?? script.dataset.consent),
    });
    this.#undo = adapters.map((adapter) => adapter(store));
    this.#undo.push(
      store.subscribe((event) => {
        if (event.type === 'change') this.#onChange(event);
        else if (event.type === 'ready') this.#onReady();
      }),
    );
    this.#observer.observe(root, {childList: true, subtree: true});
    (root.ownerDocument ?? root).addEventListener('DOMContentLoaded', this.scan);
    if (store.state.ready) this.#onReady();
    else this.scan();
  }

  scan = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#again = true;
    if (!this.#scanning) void this.#scanAll();
  };

  stop(): void {
    this.#stopped = true;
    this.#observer.disconnect();
    (this.#root.ownerDocument ?? this.#root).removeEventListener('DOMContentLoaded', this.scan);
    this.#undo.forEach((undo) => undo());
    this.#releaseAll();
    gates.delete(this.#store);
  }

  /** Lets somebody else draw the placeholders from now on. */
  holdBy(hold: GateOptions['hold']): void {
    this.#releaseAll();
    this.#hold = hold;
    this.scan();
  }

  #allows = (node: HTMLElement): boolean => this.#store.allows(...namesOf(node));

  async #scanAll(): Promise<void> {
    this.#scanning = true;
    while (this.#again) {
      this.#again = false;
      await breathe();
      for (const node of this.#root.querySelectorAll<HTMLScriptElement | GatedMedia>(selector)) {
        await breathe();
        if (this.#stopped) return;
        this.#visit(node);
      }
      for (const [node, release] of this.#held) if (!node.isConnected) this.#release(node, release);
    }
    this.#scanning = false;
  }

  #visit(node: HTMLScriptElement | GatedMedia): void {
    const {ready} = this.#store.state;
    // Without a policy only what is necessary is known.
    if (!node.isConnected || !isComplete(node) || !(ready || this.#allows(node))) return;
    this.#checkNames(node);
    if (node.localName === 'script') {
      if (this.#allows(node)) this.#queue.add(node as HTMLScriptElement);
      return;
    }
    const media = node as GatedMedia;
    // The newest word counts: what was opened once closes when its service is refused after that.
    const open = this.#openedOnce.get(media) === this.#decisions || this.#allows(media);
    if (open && !this.#opened.has(media)) this.#open(media);
    else if (!open && this.#opened.delete(media)) closeMedia(media);
    if (!open && media.localName === 'iframe') this.#holdFrame(media as HTMLIFrameElement);
  }

  #open(media: GatedMedia): void {
    const release = this.#held.get(media);
    if (release) this.#release(media, release);
    this.#opened.add(media);
    try {
      openMedia(media);
    } catch (cause) {
      this.#store.report('gate', cause, media.dataset.service ?? media.dataset.consent);
    }
  }

  #holdFrame(frame: HTMLIFrameElement): void {
    if (!this.#hold || this.#held.has(frame)) return;
    const services = this.#store.named(...namesOf(frame));
    const once = () => {
      this.#openedOnce.set(frame, this.#decisions);
      this.#open(frame);
    };
    const always = () => this.#store.update(Object.fromEntries(services.map(({id}) => [id, true])), 'placeholder');
    this.#held.set(frame, this.#hold({frame, services, once, always}));
  }

  #release(media: GatedMedia, release: () => void): void {
    this.#held.delete(media);
    release();
  }

  /** Says once that a name is not in the policy; such a node stays shut. */
  #checkNames(node: HTMLElement): void {
    const names = namesOf(node);
    const key = names.filter(Boolean).join(' ');
    if (key === 'necessary' || this.#unknown.has(key) || this.#store.named(...names).length) return;
    this.#unknown.add(key);
    this.#store.report('gate', new Error('a gated node names what is not in the policy'), key);
  }

  #releaseAll(): void {
    for (const [media, release] of this.#held) this.#release(media, release);
  }

  /** What a refused service wrote as the last page closed is still there. */
  #onReady(): void {
    this.#cleanUp((id) => !!this.#store.record?.denied.includes(id));
    this.scan();
  }

  #onChange({record, revoked, source}: ConsentChanged): void {
    if (source !== 'placeholder') this.#decisions++;
    const gone = this.#cleanUp((id) => (record ? record.denied : revoked).includes(id));
    this.scan();
    // Later, so that everybody hears of the decision first.
    if (gone.some(({id, reload}) => reload && revoked.includes(id))) setTimeout(() => location.reload());
  }

  #cleanUp(isGone: (id: string) => boolean): ConsentService[] {
    const gone = this.#store.state.services.filter(({id}) => isGone(id));
    if (gone.length) void cleanUp(this.#store, gone);
    return gone;
  }
}

const gates = new WeakMap<ConsentStore, RunningGate>();

/**
 * Starts the gate of a store, once: a second call gives the same gate, and only its `hold` is taken over. Let it run as long as
 * the page lives, also when an element that started it goes away.
 */
export function startGate(store: ConsentStore, options: GateOptions = {}): Gate {
  const running = gates.get(store);
  if (running) {
    if (options.hold) running.holdBy(options.hold);
    return running;
  }
  (globalThis as {privacyGate?: EarlyGate}).privacyGate?.connect(store);
  const gate = new RunningGate(store, options);
  gates.set(store, gate);
  return gate;
}
