/** `prerender`: policies as HTML files. */

import {join, parse} from 'node:path';
import type {LanguageTag} from '../../model/document/values.js';
import {renderPage, renderPolicy, type PageTranslation} from '../../ssr/index.js';
import {shared, type Call, type Command} from '../command.js';
import {CannotRun, exit} from '../io.js';
import {outputLanguages} from '../languages.js';
import {readPolicyFile} from '../policy-file.js';
import {withProgress} from '../progress.js';
import {pathsOf} from '../sources.js';
import {writeFile} from '../write-file.js';

interface Written {
  file: string;
  from: string;
  lang: LanguageTag;
}

interface Result {
  written: Written[];
  failures: {file: string; message: string}[];
}

export const prerender: Command = {
  name: 'prerender',
  words: 'FILE… -o FOLDER',
  summary: 'write policies as HTML: an article for a page of yours, or a whole page',
  description:
    'Writes NAME.html for NAME.json, and NAME.en.html for further languages. Without --page it is the article that\n<privacy-policy> takes over when its script arrives; with --page it is a complete page without script.\nA file that cannot be rendered is named at the end and does not stop the others.',
  options: {
    output: {short: 'o', value: 'FOLDER', about: 'where the files go'},
    page: {about: 'complete static pages with their style sheet'},
    lang: {value: 'TAGS', about: 'languages, for example ko,en; or all (default: the language of each policy)'},
    'base-url': {
      value: 'URL',
      about: 'where the pages will lie; they then name their own address (canonical, hreflang)',
    },
    'id-prefix': {value: 'TEXT', about: 'put in front of all ids of an article'},
    'heading-level': {value: 'N', about: 'level of the title of an article, 1 to 6 (default: 2)'},
    json: shared.json,
  },
  examples: [
    ['privacy-elements prerender policy.json -o public --page --lang all', 'a page for each language'],
    ['privacy-elements prerender "tenants/*.json" -o articles', 'articles of many policies'],
  ],
  async run(call) {
    const folder = call.value('output');
    if (folder === undefined) throw new CannotRun('Where to? Name a folder with -o.');
    const settings = {folder, baseUrl: baseUrl(call), headingLevel: headingLevel(call)};
    const result: Result = {written: [], failures: []};
    const names = new Map<string, string>();
    await withProgress(
      pathsOf(call.words, call.io),
      call.io,
      (path) => path,
      async (path) => {
        try {
          result.written.push(...(await render(path, names, settings, call)));
        } catch (error) {
          // A hostile document must not stop those that follow it either.
          result.failures.push({file: path, message: (error as Error).message});
        }
      },
    );
    report(result, call);
    return result.failures.length > 0 ? exit.cannotRun : exit.fine;
  },
};

interface Settings {
  folder: string;
  baseUrl: string | undefined;
  headingLevel: number | undefined;
}

function baseUrl(call: Call): string | undefined {
  const given = call.value('base-url');
  if (given === undefined) return undefined;
  if (!call.has('page')) throw new CannotRun('--base-url is for pages: add --page.');
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol))
    throw new CannotRun(`--base-url is an address such as https://example.com/privacy/, not "${given}".`);
  // Without its last slash, the folder itself would be replaced by the name of the page.
  return given.endsWith('/') ? given : `${given}/`;
}

function headingLevel(call: Call): number | undefined {
  const given = call.value('heading-level');
  if (given === undefined) return undefined;
  if (!/^[1-6]$/.test(given)) throw new CannotRun(`--heading-level is a number from 1 to 6, not "${given}".`);
  return Number(given);
}

/** @param names the files that were written, with what they were made from. */
async function render(path: string, names: Map<string, string>, settings: Settings, call: Call): Promise<Written[]> {
  const {policy} = await readPolicyFile(path, call.io);
  const languages = outputLanguages(call, policy);
  const original = languages.includes(policy.lang) ? policy.lang : languages[0];
  const base = path === '-' ? 'policy' : parse(path).name;
  const pages = languages.map((lang): PageTranslation => ({
    lang,
    href: `${base}${lang === original ? '' : `.${lang}`}.html`,
  }));
  for (const {href} of pages) {
    const other = names.get(href);
    if (other !== undefined) throw new CannotRun(`${path} would overwrite ${href}, which came from ${other}.`);
  }
  return pages.map(({lang, href}) => {
    const markup = call.has('page')
      ? renderPage(policy, {
          lang,
          href: encodeURIComponent(href),
          translations: pages.map((page) => ({...page, href: encodeURIComponent(page.href)})),
          ...(settings.baseUrl !== undefined && {baseUrl: settings.baseUrl}),
        })
      : `${renderPolicy(policy, {
          lang,
          ...(settings.headingLevel !== undefined && {headingLevel: settings.headingLevel}),
          idPrefix: call.value('id-prefix') ?? '',
        })}\n`;
    const file = join(settings.folder, href);
    writeFile(file, markup, call.io);
    names.set(href, path);
    return {file, from: path, lang};
  });
}

function report({written, failures}: Result, {io, has, paint}: Call): void {
  if (has('json')) io.output.write(`${JSON.stringify({written, failures}, null, 2)}\n`);
  else for (const {file} of written) io.output.write(`${file}\n`);
  for (const {message} of failures) io.remarks.write(`${message}\n`);
  if (failures.length > 0 && written.length + failures.length > 1)
    io.remarks.write(
      `${paint(`${failures.length} of ${written.length + failures.length} could not be rendered.`, 'red')}\n`,
    );
}
