/** News between the tabs of one site. */

/**
 * Calls `onNews` when another tab announces a change, and when this page comes back from the back-forward cache or into focus.
 * Pages in that cache hear nothing, and an open channel can keep a page out of it: so it is closed on the way there.
 * @returns tells the other tabs that something changed.
 */
export function joinTabs(name: string, onNews: () => void): () => void {
  let channel: BroadcastChannel | undefined;
  const open = () => {
    if (channel || !globalThis.BroadcastChannel) return;
    channel = new BroadcastChannel(name);
    channel.onmessage = onNews;
  };
  const leave = () => {
    channel?.close();
    channel = undefined;
  };
  open();
  addEventListener('pagehide', leave);
  addEventListener('pageshow', open);
  // Local storage speaks for itself, which also serves browsers without channels.
  for (const type of ['pageshow', 'focus', 'storage']) addEventListener(type, onNews);
  return () => channel?.postMessage(0);
}
