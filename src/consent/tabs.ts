/** News between the tabs of one site. */

export interface Tabs {
  /** Tells the other tabs that the record changed. */
  announce(): void;
  close(): void;
}

/**
 * Calls `onNews` when another tab announces a change, and when this page comes back from the back-forward cache or into view.
 * Pages in that cache hear nothing, and an open channel can keep a page out of it: so it is closed on the way there.
 */
export function joinTabs(name: string, onNews: () => void): Tabs {
  let channel: BroadcastChannel | undefined;
  const open = () => {
    if (channel || typeof BroadcastChannel === 'undefined') return;
    channel = new BroadcastChannel(name);
    channel.onmessage = onNews;
  };
  const leave = () => {
    channel?.close();
    channel = undefined;
  };
  const back = () => {
    open();
    onNews();
  };
  const stored = ({key}: StorageEvent) => {
    if (key === name || key === null) onNews();
  };
  const listeners = {pageshow: back, pagehide: leave, visibilitychange: onNews, storage: stored};
  const each = (act: 'addEventListener' | 'removeEventListener') => {
    for (const [type, listener] of Object.entries(listeners)) globalThis[act]?.(type, listener as EventListener, true);
  };
  open();
  each('addEventListener');
  return {
    announce: () => channel?.postMessage(0),
    close() {
      leave();
      each('removeEventListener');
    },
  };
}
