// What is built: the npm entries, and the files for script tags.

/** npm entries, by the name of their file in dist/. */
export const entries = {
  index: 'src/index.ts',
  define: 'src/define/all.ts',
  policy: 'src/define/policy.ts',
  retention: 'src/define/retention.ts',
  processors: 'src/define/processors.ts',
  notice: 'src/define/notice.ts',
  consent: 'src/consent/index.ts',
  gate: 'src/gate/index.ts',
  model: 'src/model/index.ts',
  ssr: 'src/ssr/index.ts',
  lint: 'src/lint/index.ts',
  import: 'src/import/index.ts',
  cli: 'src/cli/main.ts',
  'locales/en': 'src/locales/en.ts',
  'locales/ko': 'src/locales/ko.ts',
  'locales/ja': 'src/locales/ja.ts',
  'locales/zh-Hans': 'src/locales/zh-Hans.ts',
  'locales/zh-Hant': 'src/locales/zh-Hant.ts',
  'locales/vi': 'src/locales/vi.ts',
  'locales/de': 'src/locales/de.ts',
  'locales/fr': 'src/locales/fr.ts',
  'locales/es': 'src/locales/es.ts',
  'locales/ar': 'src/locales/ar.ts',
  'article-styles': 'src/views/article.styles.ts',
};

/** The module for script tags, which loads its parts from beside itself. */
export const moduleScripts = {'privacy-elements': 'src/cdn/privacy-elements.ts'};

/** One self-contained module for each element, for pages that pin a hash. */
export const singleFiles = {
  policy: 'src/define/policy.ts',
  retention: 'src/define/retention.ts',
  processors: 'src/define/processors.ts',
  notice: 'src/define/notice.ts',
};

/** Classic scripts. */
export const classicScripts = {loader: 'src/cdn/loader.ts', gate: 'src/cdn/gate.ts'};
