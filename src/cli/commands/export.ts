/** `export`: a policy as Markdown or plain text. */

import {exportMarkdown, exportText} from '../../ssr/index.js';
import {choice} from '../arguments.js';
import {shared, type Command} from '../command.js';
import {CannotRun, exit} from '../io.js';
import {languageTag} from '../languages.js';
import {readPolicyFile} from '../policy-file.js';
import {pathsOf} from '../sources.js';
import {writeFile} from '../write-file.js';

export const exportCommand: Command = {
  name: 'export',
  words: 'FILE',
  summary: 'write a policy as Markdown or plain text, for app stores and CMSs',
  description: 'Writes the whole policy, its text and its facts, in a form that needs no script and no HTML.',
  options: {
    format: {short: 'f', value: 'FORMAT', about: 'markdown (default) or text'},
    lang: {value: 'TAG', about: "language of the reader (default: the policy's)"},
    output: {short: 'o', value: 'FILE', about: 'where to write it (default: standard output)'},
    json: shared.json,
  },
  examples: [
    ['privacy-elements export policy.json --format text -o policy.txt', 'for a form that takes plain text only'],
    ['privacy-elements export policy.json --lang en', 'prints the English Markdown'],
  ],
  async run(call) {
    const [path, ...more] = pathsOf(call.words, call.io);
    if (more.length > 0) throw new CannotRun('One policy at a time.');
    const format = choice(call, 'format', ['markdown', 'text']) ?? 'markdown';
    const {policy} = await readPolicyFile(path!, call.io);
    const asked = call.value('lang');
    const lang = asked === undefined ? policy.lang : languageTag(asked);
    const text = (format === 'markdown' ? exportMarkdown : exportText)(policy, {lang});
    const file = call.value('output');
    if (file !== undefined) writeFile(file, text, call.io);
    if (call.has('json')) {
      const answer = {format, lang, ...(file === undefined ? {text} : {file})};
      call.io.output.write(`${JSON.stringify(answer, null, 2)}\n`);
    } else if (file === undefined) call.io.output.write(text);
    return exit.fine;
  },
};
