/** The words of HTML, for formats that have no markup. Not a sanitiser: what comes out is text and is printed as text. */

/** Elements whose content is no text for readers. */
const silent = /^(script|style|template|noscript|head)$/i;

/** Elements within a line. All others begin a new one. */
const inline =
  /^(a|abbr|b|bdi|bdo|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr)$/i;

const entities: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0'};

/** A tag up to the next angle bracket, so that unclosed quotation marks cost no second look; or a comment. */
const tag = /<!--[^]*?(?:-->|$)|<(\/?)([a-z][a-z\d:-]*)[^>]*>/gi;

/** Lines of words, without empty ones. */
export function htmlWords(html: string): string[] {
  let text = '';
  let at = 0;
  let hidden: string | undefined;
  const last = html.lastIndexOf('>') + 1;
  for (const match of html.slice(0, last).matchAll(tag)) {
    const [whole, closing, name] = match;
    if (hidden === undefined) text += html.slice(at, match.index).replace(/\s+/g, ' ');
    at = match.index + whole.length;
    if (name === undefined) continue;
    if (hidden !== undefined) {
      if (closing && name.toLowerCase() === hidden) hidden = undefined;
    } else if (!closing && silent.test(name)) hidden = name.toLowerCase();
    else if (!inline.test(name)) text += '\n';
  }
  if (hidden === undefined) text += html.slice(at).replace(/\s+/g, ' ');
  return text
    .split('\n')
    .map((line) => unescape(line).trim())
    .filter(Boolean);
}

function unescape(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}
