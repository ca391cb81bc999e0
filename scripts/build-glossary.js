// Writes docs/glossary.md from src/locales/glossary.json and src/locales/review.json. `--check` fails when it is stale.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format} from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name) => JSON.parse(readFileSync(`${root}src/locales/${name}.json`, 'utf8'));
const {statutes, entries} = read('glossary');
const {locales} = read('review');

const name = (tag) => new Intl.DisplayNames('en', {type: 'language'}).of(tag);
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const review = table(
  ['Language', 'Read by a native speaker', 'Terms checked by a lawyer'],
  Object.entries(locales).map(([tag, {native, terms}]) => [
    `${name(tag)} (\`${tag}\`)`,
    native ? 'yes' : 'not yet',
    terms ? 'yes' : 'not yet',
  ]),
);

const source = ({place, read: address}) => [place || 'usage', address ? `[read](${address})` : 'from memory'];

const languages = Object.entries(statutes).map(
  ([tag, statute]) =>
    `## ${name(tag)}\n\n${statute}.\n\n${table(
      ['Concept', 'Term', 'Place', 'Source'],
      entries.map(({concept, terms}) => [concept, terms[tag].term, ...source(terms[tag])]),
    )}`,
);

const text = `# Glossary

The term for each concept in each language, which the messages in \`src/locales/xliff\` use. Made by \`scripts/build-glossary.js\` from \`src/locales/glossary.json\`.

"Read" links to the page on which the term was seen: most are copies or summaries of the statute by others, not its official publication. "From memory" means that nobody has looked it up for this table; such a term may be usual, but is not
called official here. "Usage" marks words that no statute gives.

## State of review

${review}

${languages.join('\n\n')}
`;

const file = `${root}docs/glossary.md`;
const formatted = await format(text, {parser: 'markdown', printWidth: 120});
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== formatted) {
    console.error('docs/glossary.md is stale: run node scripts/build-glossary.js');
    process.exitCode = 1;
  }
} else writeFileSync(file, formatted);
