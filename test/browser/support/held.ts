/** Counts what scripts hold on to outside of elements: listeners on lasting objects, observers, timers, style sheets. */

type Listener = EventListenerOrEventListenerObject | null;

const lasting = (target: unknown): boolean =>
  target === window ||
  target === document ||
  target === document.documentElement ||
  target === document.body ||
  target === window.visualViewport ||
  target instanceof MediaQueryList ||
  (typeof BroadcastChannel !== 'undefined' && target instanceof BroadcastChannel);

const isCapture = (options?: boolean | EventListenerOptions) =>
  typeof options === 'object' ? Boolean(options.capture) : Boolean(options);

/** The listeners that lasting targets have now: target, then type and phase, then listener. */
const listeners = new Map<EventTarget, Map<string, Set<Listener>>>();

function slot(target: EventTarget, key: string): Set<Listener> {
  const byType = listeners.get(target) ?? new Map<string, Set<Listener>>();
  listeners.set(target, byType);
  const set = byType.get(key) ?? new Set<Listener>();
  byType.set(key, set);
  return set;
}

function watchListeners(): void {
  const prototype = EventTarget.prototype;
  const {addEventListener, removeEventListener} = prototype;
  prototype.addEventListener = function (type, listener, options) {
    const signal = typeof options === 'object' ? options.signal : undefined;
    if (lasting(this ?? window) && listener && !signal?.aborted) {
      const set = slot(this ?? window, `${type} ${isCapture(options)}`);
      set.add(listener);
      // Weak, so that the count itself keeps nothing alive.
      const reference = new WeakRef(listener);
      const forget = () => set.delete(reference.deref() ?? null);
      if (signal) addEventListener.call(signal, 'abort', forget, {once: true});
      if (typeof options === 'object' && options.once) addEventListener.call(this ?? window, type, forget, options);
    }
    addEventListener.call(this ?? window, type, listener, options);
  };
  prototype.removeEventListener = function (type, listener, options) {
    if (lasting(this ?? window)) slot(this ?? window, `${type} ${isCapture(options)}`).delete(listener);
    removeEventListener.call(this ?? window, type, listener, options);
  };
}

interface Observer {
  observe(...args: never[]): void;
  disconnect(): void;
  unobserve?(target: Element): void;
}

/** Observers of lasting targets. One that observes only an element's own nodes goes with them. */
const observers = new Set<object>();

function watchObserver({prototype}: {prototype: Observer}): void {
  const {observe, disconnect, unobserve} = prototype;
  prototype.observe = function (...args) {
    observe.apply(this, args);
    if (lasting(args[0])) observers.add(this);
  };
  prototype.disconnect = function () {
    observers.delete(this);
    disconnect.call(this);
  };
  if (!unobserve) return;
  prototype.unobserve = function (target) {
    if (lasting(target)) observers.delete(this);
    unobserve.call(this, target);
  };
}

const intervals = new Set<unknown>();

function watchIntervals(): void {
  const {setInterval: start, clearInterval: stop} = window;
  window.setInterval = ((handler: () => void, ms?: number) => {
    const id = start(handler, ms);
    intervals.add(id);
    return id;
  }) as typeof setInterval;
  window.clearInterval = ((id?: number) => {
    intervals.delete(id);
    stop(id);
  }) as typeof clearInterval;
}

watchListeners();
[MutationObserver, IntersectionObserver, ResizeObserver].forEach((type) => watchObserver(type));
watchIntervals();

export interface Held {
  listeners: number;
  observers: number;
  intervals: number;
  styleSheets: number;
}

/** What is held at this moment by code that was called after this module was loaded. */
export function held(): Held {
  const sets = [...listeners.values()].flatMap((byType) => [...byType.values()]);
  return {
    listeners: sets.reduce((sum, set) => sum + set.size, 0),
    observers: observers.size,
    intervals: intervals.size,
    styleSheets: document.adoptedStyleSheets.length + document.styleSheets.length,
  };
}
