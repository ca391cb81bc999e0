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

/** Takes the address away. A frame does not notice that, so its content is replaced, without an entry in the history. */
export function closeMedia(node: GatedMedia): void {
  if (node.localName === 'iframe') (node as HTMLIFrameElement).contentWindow?.location.replace('about:blank');
  node.removeAttribute(attributeOf(node));
}
