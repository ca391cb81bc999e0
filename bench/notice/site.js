// The pages of the benchmark: the same text and the same four categories, once with each notice, and once without any.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';

const root = fileURLToPath(new URL('../..', import.meta.url));
const peer = '/node_modules/vanilla-cookieconsent/dist';

const services = [
  ['login', 'necessary', 'Keeps you logged in.'],
  ['search', 'functional', 'Remembers your searches.'],
  ['counter', 'analytics', 'Counts visits.'],
  ['ads', 'marketing', 'Shows adverts that fit.'],
];

const policy = JSON.stringify({
  schema: '1.0',
  lang: 'en',
  title: 'Privacy policy',
  controller: {name: 'Example Shop', email: 'privacy@example.com', country: 'IE'},
  effectiveFrom: '2026-01-01',
  deviceServices: services.map(([id, category, purpose]) => ({id, category, name: id, purpose})),
  devices: services.map(([id, , purpose]) => ({name: `${id}_id`, service: id, purpose, lifetime: 'P6M'})),
  sections: [],
});

const peerConfiguration = {
  // The benchmark's browser says that it is automated.
  hideFromBots: false,
  categories: Object.fromEntries(
    services.map(([, category]) => [category, category === 'necessary' ? {enabled: true, readOnly: true} : {}]),
  ),
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'Cookies and your choice',
          description: 'With your consent we use cookies for more than running this site.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Choose',
        },
        preferencesModal: {
          title: 'Your choice',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Save my choice',
          sections: services.map(([id, category, purpose]) => ({
            title: id,
            description: purpose,
            linkedCategory: category,
          })),
        },
      },
    },
  },
};

/** What each variant puts into the page. `visible` is run in the page: the element to be seen, once it is there. */
export const variants = {
  'no notice': {head: '', body: '', visible: 'document.body'},
  'vanilla-cookieconsent': {
    head: `<link rel="stylesheet" href="${peer}/cookieconsent.css"><script defer src="${peer}/cookieconsent.umd.js"></script>`,
    body: `<script type="module">CookieConsent.run(${JSON.stringify(peerConfiguration)})</script>`,
    visible: "document.querySelector('#cc-main .cm')",
  },
  'notice.js, policy inline': {
    head: '<script type="module" src="/dist/cdn/notice.js"></script>',
    body: `<cookie-notice><script type="application/json">${policy}</script></cookie-notice>`,
    visible: "document.querySelector('cookie-notice')?.shadowRoot?.querySelector('[part=notice]')",
  },
  'script tag, policy by src': {
    head: '<script type="module" src="/dist/cdn/privacy-elements.js"></script>',
    body: '<cookie-notice src="/policy.json"></cookie-notice>',
    visible: "document.querySelector('cookie-notice')?.shadowRoot?.querySelector('[part=notice]')",
  },
};

/** Runs before everything else in the page: notes the first frame in which the notice can be seen, and what moves. */
const watch = (visible) => `<script>
  window.measured = {shift: 0};
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) measured.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
  const start = performance.now();
  (function look() {
    const notice = document.body && ${visible};
    if (notice?.checkVisibility({opacityProperty: true, visibilityProperty: true}) && notice.getBoundingClientRect().height > 0)
      measured.first = performance.now() - start;
    else requestAnimationFrame(look);
  })();
</script>`;

const text = Array.from(
  {length: 12},
  (_, index) => `<h2>Part ${index + 1}</h2><p>${'A page like many. '.repeat(40)}</p>`,
);

const page = ({head, body, visible}) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,">` +
  `<meta name="viewport" content="width=device-width, initial-scale=1">${watch(visible)}${head}</head>` +
  `<body><header><a href="#a">Shop</a></header><main><h1>Shop</h1>${text.join('')}</main>${body}</body></html>`;

const types = {'.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json'};
const compressed = new Map();

/** Everything is compressed once and then answered from memory. */
function answer(path) {
  if (!compressed.has(path)) {
    const [, name] = path.split('/page/');
    const content = name
      ? page(variants[decodeURIComponent(name)])
      : path === '/policy.json'
        ? policy
        : readFileSync(join(root, path));
    compressed.set(path, gzipSync(content));
  }
  return compressed.get(path);
}

/** Serves the pages and the files they load on a free port of this machine. */
export async function openSite() {
  const server = createServer(({url}, response) => {
    const {pathname} = new URL(url, 'http://site.invalid');
    if (!/^\/(page|dist|node_modules\/vanilla-cookieconsent)\/|^\/policy\.json$/.test(pathname))
      return response.writeHead(404).end();
    const type = types[extname(pathname)] ?? 'text/html';
    response.writeHead(200, {'Content-Type': type, 'Content-Encoding': 'gzip'}).end(answer(pathname));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${server.address().port}`;
  return {addressOf: (name) => `${base}/page/${encodeURIComponent(name)}`, close: () => server.close()};
}
