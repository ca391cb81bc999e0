// Writes the tables of docs/lint.md and docs/catalogue.md from the rules and the catalogue, which are the one source of truth.
// `node scripts/build-lint-docs.js` writes both files; `--check` fails when they are stale.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {tsImport} from 'tsx/esm/api';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const load = (name) => tsImport(`../src/${name}`, import.meta.url);

const [{lintRules}, agencies, history, data, status, details, rules, duties, spellings] = await Promise.all([
  load('lint/index.ts'),
  load('model/catalogue/agencies.ts'),
  load('model/catalogue/agency-history.ts'),
  load('model/catalogue/details/data.ts'),
  load('model/catalogue/entry-status.ts'),
  load('model/catalogue/rule-details.ts'),
  load('model/catalogue/rules.ts'),
  load('model/catalogue/section-duties.ts'),
  load('model/catalogue/statute-spellings.ts'),
]);

const cell = (text) =>
  String(text ?? '')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replaceAll('\n', ' ');
const both = (text) => (text ? `${text.ko} (${text.en})` : '');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
const check = ({status: letter, checkedOn}) => `${letter}, ${checkedOn}`;

const groups = {
  structure: 'Structure',
  leftovers: 'Leftovers',
  identity: 'Identity and contact',
  retention: 'Retention',
  law: 'Law',
  agencies: 'Agencies',
  content: 'Content',
  text: 'Text',
  form: 'Form',
  lint: 'Lint itself',
};
const letters = {error: 'E', warning: 'W', info: 'I'};

/** Slots of a message as an ellipsis: the words differ from finding to finding. */
const spoken = (text) => text.replace(/\{\w+\}/g, '…');
/** A rule's own weight and those of its variants. */
const weights = ({severity, variants = {}}) => [
  ...new Set([severity, ...Object.values(variants).flatMap((variant) => variant.severity ?? [])]),
];
const applies = ({jurisdiction, language, from}) =>
  [jurisdiction, language && `${language} text`, from && `from ${from}`].filter(Boolean).join(', ');

const ruleTables = Object.entries(groups).map(([group, title]) => {
  const rows = lintRules
    .filter((rule) => rule.group === group)
    .map((rule) => [
      rule.id,
      weights(rule)
        .map((severity) => letters[severity])
        .join(' '),
      spoken(rule.message.en),
      spoken(rule.remedy.en),
      applies(rule),
      rule.reference.text.en,
    ]);
  return `### ${title}\n\n${table(['Rule', '', 'Says', 'Advises', 'Applies to', 'Rests on'], rows)}`;
});
const counts = Object.entries(letters).map(
  ([severity, letter]) => `${lintRules.filter((rule) => rule.severity === severity).length} ${letter}`,
);

const catalogueTables = [
  [
    'What the letters mean',
    table(
      ['', 'Meaning'],
      Object.entries(status.statusMeanings).map(([letter, text]) => [letter, both(text)]),
    ),
  ],
  ['Sources', table(['Source', 'Entries'], sourceRows())],
  [
    'Statutory retention rules of Korea',
    table(
      ['Id', 'Statute and article', 'Record', 'Period', 'Bound', 'Binds', 'Until', 'Status', 'Note'],
      details.ruleDetails.map((rule) => {
        const {statute, article, url} = rules.findRule(rule.id);
        return [
          `\`${rule.id}\``,
          `[${statute.ko}](${url}) ${article.ko} (${statute.en}, ${article.en})`,
          both(rule.record),
          [rule.period, rule.longest].filter(Boolean).join(' to ') || '-',
          rule.bound,
          both(rule.binds),
          rule.validTo,
          check(rule),
          both(rule.note),
        ];
      }),
    ),
  ],
  [
    'Periods that no statute names',
    table(
      ['Id', 'Period', 'Until', 'Status', 'Note'],
      data.folkPeriods.map((entry) => [`\`${entry.id}\``, entry.period, entry.validTo, check(entry), both(entry.note)]),
    ),
  ],
  [
    'Agencies of today',
    table(
      ['Id', 'Name', 'Operator', 'Task', 'Phone', 'Site'],
      agencies.agencyIds.map((id) => {
        const {name, operator, tasks, phone, url} = agencies.findAgency(id);
        return [`\`${id}\``, both(name), both(operator), both(tasks), phone, url];
      }),
    ),
  ],
  [
    'Former names, units and contacts of agencies',
    table(
      ['Name', 'Kind', 'From', 'Until', 'Replaced by', 'Status', 'What became of it'],
      history.agencyHistory.map((entry) => [
        both(entry.name),
        entry.kind,
        entry.validFrom,
        entry.validTo,
        entry.replacedBy && `\`${entry.replacedBy}\``,
        check(entry),
        both(entry.note),
      ]),
    ),
  ],
  [
    'Sections that Korean law asks for',
    table(
      ['Kind', 'Law', 'When', 'From', 'Status'],
      duties.sectionDuties.map((duty) => [
        `\`${duty.kind}\``,
        duty.law.length ? duty.law.map((place) => both(rules.citation(place))).join(', ') : "the regulator's guideline",
        duty.when,
        duty.validFrom,
        check(duty),
      ]),
    ),
  ],
  [
    'Names of statutes',
    table(
      ['Name', 'Also accepted', 'Former', 'Wrong'],
      spellings.statuteSpellings.map(({name, accepted, former = [], wrong = []}) => [
        both(name),
        accepted.join(', '),
        former.map((entry) => `${entry.name} (until ${entry.until})`).join(', '),
        wrong.join(', '),
      ]),
    ),
  ],
].map(([title, text]) => `## ${title}\n\n${text}`);

function sourceRows() {
  const entries = [...details.ruleDetails, ...history.agencyHistory, ...duties.sectionDuties, ...data.folkPeriods];
  return Object.entries(status.entrySources).map(([id, text]) => [
    both(text),
    entries.filter((entry) => entry.source === id).length,
  ]);
}

/** Puts the tables between the marks of a page. */
function withTables(name, text) {
  const page = readFileSync(path(name), 'utf8');
  const marks = /(<!-- tables: made by scripts\/build-lint-docs\.js -->\n)[^]*(<!-- end of tables -->)/;
  if (!marks.test(page)) throw new Error(`${name} has no marks for its tables`);
  return page.replace(marks, (_, start, end) => `${start}\n${text}\n\n${end}`);
}

const pages = {
  'docs/lint.md': withTables(
    'docs/lint.md',
    [`${lintRules.length} rules by their usual weight: ${counts.join(', ')}.`, ...ruleTables].join('\n\n'),
  ),
  'docs/catalogue.md': withTables(
    'docs/catalogue.md',
    [`Last review of the whole catalogue: ${status.lastReview}.`, ...catalogueTables].join('\n\n'),
  ),
};

let stale = 0;
for (const [name, text] of Object.entries(pages)) {
  if (process.argv.includes('--check')) {
    if (readFileSync(path(name), 'utf8') === text) continue;
    stale++;
    console.error(`${name} is stale: run node scripts/build-lint-docs.js`);
  } else writeFileSync(path(name), text);
}
process.exitCode = stale ? 1 : 0;
