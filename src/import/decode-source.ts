/** From the bytes of a file to its text. */

/** The text of a file, and what its bytes were written in. */
export interface DecodedSource {
  text: string;
  /** Name of the encoding (WHATWG Encoding Standard). */
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'euc-kr' | 'shift_jis' | 'windows-1252';
}

/** Thrown where bytes are no text; the message says what they seem to be and what to do. */
export class UnreadableSource extends Error {
  override readonly name = 'UnreadableSource';
}

/** First bytes of files that people take for a policy. */
const signatures: [bytes: number[], what: string][] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'a Word, Pages or other zipped document'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an older Word or Hangul document'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a picture'],
];

const declared = /charset\s{0,4}=\s{0,4}["']?([\w-]{2,20})/i;

/** The encodings that a page may declare and that are tried before those that need no declaration. */
const known: Record<string, DecodedSource['encoding']> = {
  'euc-kr': 'euc-kr',
  'ks_c_5601-1987': 'euc-kr',
  cp949: 'euc-kr',
  shift_jis: 'shift_jis',
  sjis: 'shift_jis',
  'windows-1252': 'windows-1252',
  'iso-8859-1': 'windows-1252',
};

function decode(bytes: Uint8Array, encoding: DecodedSource['encoding']): DecodedSource | undefined {
  try {
    return {text: new TextDecoder(encoding, {fatal: true}).decode(bytes), encoding};
  } catch {
    return undefined;
  }
}

/** UTF-16 without a byte order mark: of two bytes, one is zero in most ASCII characters, line ends above all. */
function guessUtf16(bytes: Uint8Array): DecodedSource['encoding'] | undefined {
  if (bytes.length < 4 || bytes.length % 2) return undefined;
  let [even, odd] = [0, 0];
  const length = Math.min(bytes.length, 4096);
  for (let i = 0; i + 1 < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const enough = Math.max(1, length / 50);
  if (odd >= enough && even === 0) return 'utf-16le';
  return even >= enough && odd === 0 ? 'utf-16be' : undefined;
}

/**
 * Decodes the bytes of a policy: by byte order mark, as UTF-8, by the encoding that the page declares, as UTF-16, as EUC-KR.
 * @throws {UnreadableSource} where they are no text in any of these.
 */
export function decodeSource(bytes: Uint8Array): DecodedSource {
  const [a, b] = bytes;
  const marked = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
  if (marked) {
    const decoded = decode(bytes, marked);
    if (decoded) return decoded;
    throw new UnreadableSource('The file starts like UTF-16 text but is cut off or damaged. Save it again as UTF-8.');
  }
  const what = signatures.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1];
  if (what)
    throw new UnreadableSource(`This is ${what}, not text. Copy its text, or save it as a web page or as plain text.`);

  const utf16 = guessUtf16(bytes);
  if (utf16) {
    const decoded = decode(bytes, utf16);
    if (decoded) return decoded;
  }
  if (bytes.includes(0))
    throw new UnreadableSource('The file holds binary data, not text. Save the policy as plain text.');
  const utf8 = decode(bytes, 'utf-8');
  if (utf8) return utf8;
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  const named = known[declared.exec(head)?.[1]?.toLowerCase() ?? ''];
  const legacy = (named && decode(bytes, named)) ?? decode(bytes, 'euc-kr');
  if (legacy) return legacy;
  throw new UnreadableSource('The file is neither UTF-8, UTF-16 nor EUC-KR text. Save it as UTF-8.');
}
