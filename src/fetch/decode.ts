/** Bytes to text: by byte order mark, by the declared charset, as UTF-8, and last as EUC-KR, in which old Korean servers still answer. */

/** @returns undefined where the bytes are no text in any of these encodings. */
export function decodeText(bytes: ArrayBuffer, contentType: string | null): string | undefined {
  const start = new Uint8Array(bytes, 0, Math.min(3, bytes.byteLength));
  const marked =
    start[0] === 0xff && start[1] === 0xfe
      ? 'utf-16le'
      : start[0] === 0xfe && start[1] === 0xff
        ? 'utf-16be'
        : undefined;
  const declared = /charset\s*=\s*"?([\w-]+)/i.exec(contentType ?? '')?.[1];
  for (const label of [marked, declared, 'utf-8', 'euc-kr']) {
    if (!label) continue;
    try {
      return new TextDecoder(label, {fatal: true}).decode(bytes);
    } catch {
      // Not this one: an unknown label or bytes that do not fit.
    }
  }
  return undefined;
}
