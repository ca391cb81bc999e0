/** Frames, images and links that wait for consent: opening them, and closing them again. */

export type GatedMedia = HTMLIFrameElement | HTMLImageElement | HTMLLinkElement;

const attributeOf = (node: GatedMedia): string => (node.localName === 'link' ? 'href' : 'src');

/**
 * Gives a node its address.
 * @throws where the address would run a script.
 */
export function openMedia(node: GatedMedia): void {
  const {src = ''} = node.dataset;
  if (new URL(src, node.baseURI).protocol === 'javascript:') throw new Error('a gated address may not be a script');
  node.setAttribute(attributeOf(node), src);
}

/**
 * Takes the address away. A frame does not let go of its page then, or adds an entry to the history, each engine in its way:
 * taken out and put back, it starts anew.
 */
export function closeMedia(node: GatedMedia): void {
  const {parentNode, nextSibling} = node;
  const isFrame = node.localName === 'iframe';
  if (isFrame) node.remove();
  node.removeAttribute(attributeOf(node));
  if (isFrame) parentNode?.insertBefore(node, nextSibling);
}
