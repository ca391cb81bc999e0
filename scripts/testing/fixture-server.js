// Answers of the test server that a static file cannot give: errors, login pages, slow and broken documents.
// Addresses are /__fixture/<what>?<options>; test/browser/support/served.ts writes them.
import {readFile} from 'node:fs/promises';
import {join, normalize} from 'node:path';
import {text} from 'node:stream/consumers';

const prefix = '/__fixture/';
const json = 'application/json';
const html = 'text/html; charset=utf-8';

const loginPage = `<!doctype html><html lang="ko"><title>로그인</title><form><input type="password"></form></html>`;

/** Each gives `{body, type}` or answers by itself; `rest` is what follows the name in the address. */
const answers = {
  /** A file of the repository. */
  async file(rest, {root}) {
    const path = normalize(join(root, rest));
    if (!path.startsWith(root)) return {status: 403, body: 'outside', type: 'text/plain'};
    return {body: await readFile(path), type: path.endsWith('.json') ? json : 'text/plain'};
  },
  /** A page that asks for a password, with status 200, as a session that ended gives it. */
  login: () => ({body: loginPage, type: html}),
  /** JSON that breaks off. */
  broken: () => ({body: '{"schema": "1.0", "title": "개인', type: json}),
  /** JSON that is no policy. */
  list: () => ({body: '[1, 2, 3]', type: json}),
  empty: () => ({body: '', type: json}),
  /** JSON of about as many bytes as the address says. */
  large: (rest) => ({body: JSON.stringify({schema: '1.0', 'x-filler': 'x'.repeat(Number(rest))}), type: json}),
  /** The document in the option `json`. */
  json: (_, {options}) => ({body: options.get('json') ?? 'null', type: json}),
  /** A page made of the options `lang`, `head` and `body`. */
  page: (_, {options}) => ({
    body:
      `<!doctype html><html lang="${options.get('lang') ?? 'en'}"><head><meta charset="utf-8">` +
      `<title>Test page</title>${options.get('head') ?? ''}</head><body>${options.get('body') ?? ''}</body></html>`,
    type: html,
  }),
  /** Takes the proof of a decision; with the option `cookie` it sets the record again, as a site's server does for Safari. */
  async receipt(_, {options, received, context}) {
    const receipt = JSON.parse(await text(context.req));
    received.push({to: options.get('key'), receipt});
    const {name, value, expires} = receipt.cookie;
    const cookie = `${name}=${value}; Expires=${new Date(expires).toUTCString()}; Path=/; SameSite=Lax`;
    return {body: '{}', type: json, ...(options.has('cookie') && {cookie})};
  },
  /** The proofs that came under a key. */
  receipts: (rest, {received}) => ({
    body: JSON.stringify(received.filter(({to}) => to === rest).map(({receipt}) => receipt)),
    type: json,
  }),
  redirect: (rest, {options}) => ({status: 302, body: '', type: 'text/plain', location: `/${rest}?${options}`}),
  /** How often addresses with the option `key` of that name were asked for. */
  count: (rest, {hits}) => ({body: String(hits.get(rest) ?? 0), type: json}),
};

const loopback = /^(::1|(::ffff:)?127\.)/;

/**
 * Koa middleware. Options of every address: `delay` (ms), `status`, `type` (media type), `csp` (Content-Security-Policy),
 * `cors` (Access-Control-Allow-Origin), `key` (counts the request), `drop` (closes the connection instead of answering).
 */
export function fixtureServer(root) {
  const hits = new Map();
  const received = [];
  return async (context, next) => {
    if (!loopback.test(context.req.socket.remoteAddress ?? '')) return context.throw(403);
    if (!context.path.startsWith(prefix)) return next();
    const [, name, rest = ''] = /^([a-z]+)\/?(.*)$/.exec(decodeURIComponent(context.path.slice(prefix.length))) ?? [];
    const options = new URLSearchParams(context.querystring);
    const key = options.get('key');
    if (key) hits.set(key, (hits.get(key) ?? 0) + 1);
    if (options.has('delay')) await new Promise((resolve) => setTimeout(resolve, Number(options.get('delay'))));
    if (options.has('drop')) {
      context.respond = false;
      context.req.socket.destroy();
      return;
    }
    const answer = await answers[name]?.(rest, {options, hits, root, received, context});
    if (!answer) return context.throw(404);
    context.status = Number(options.get('status') ?? answer.status ?? 200);
    context.set('Cache-Control', 'no-store');
    if (answer.cookie) context.set('Set-Cookie', answer.cookie);
    if (answer.location) context.set('Location', answer.location);
    if (options.has('csp')) context.set('Content-Security-Policy', options.get('csp'));
    if (options.has('cors')) context.set('Access-Control-Allow-Origin', options.get('cors'));
    context.type = options.get('type') ?? answer.type;
    context.body = answer.body;
  };
}
