/** Who handles the data, and the words by which the text calls it. */

import type {PartyFields} from '../../model/document/parties.js';
import type {SourceSpan} from '../../model/document/blocks.js';
import type {SourceText} from '../text/source-text.js';
import type {Vocabulary} from '../vocabulary/vocabulary.js';
import {citedStatutes} from './laws.js';
import {imported, type Imported, type Origin} from './origin.js';
import type {Passage} from './passage.js';

/** The controller, and the words that stand for it and for others. */
export interface FoundController {
  controller?: Imported<PartyFields>;
  /** What each alias stands for. */
  aliases: Record<string, string>;
  origins: Record<string, Origin>;
}

/** Particles between a name and the brackets after it, as in `가게는 (이하 "회사")`. */
const particle = /(?:은|는|이|가|은\(는\)|이\(가\))\s*$/;
const quotes = /^[\s"'“”‘’「」『』<>〈〉]+|[\s"'“”‘’「」『』<>〈〉]+$/g;
/** A name without the marks around it; marks around a part of it stay. */
function bareName(text: string): string {
  const name = text.trim();
  const bare = name.replace(quotes, '');
  return /["'“”‘’「」『』<>〈〉]/.test(bare) ? name : bare;
}

/** What comes before a name in the same sentence. */
const lead =
  /^.*(?:(?<!\b(?:Inc|Ltd|Corp|Co|No|St))[.!?]\s+|。|[はが]、|(?<=[가-힣])에서\s|\s(?:및|와|과)\s|[:：]\s*|\bby\s|\bis\s|운영하는\s|제공하는\s)/s;
const address = /\s*[(（]\s*['"‘“]?[\w.:/-]{4,60}['"’”]?\s*[)）]?\s*$|\s*\(\s*['"‘“][\w.:/-]{4,60}['"’”]\s*$/;

/** The name that stands before an alias. */
function nameBefore(text: string, koreanParticles: boolean): string {
  let name = text.replace(lead, '').replace(address, '').trim();
  if (koreanParticles) name = name.replace(particle, '');
  name = bareName(name.replace(/\s*[,，]\s*$/, ''));
  return name.length <= 60 ? name : '';
}

/** Words that stand for whoever the text means, not for a company. */
const generic =
  /^(?:이용자|회원|고객|정보주체|개인정보|당사|회사|서비스|사이트|홈페이지|귀하|본인|쿠키|이|그|위|본|다만|단|또한|모든\s.*|.*(?:정보|책임자|방침|파일|브라우저|서버|항목|목적|기간|경우|권리|요구))$/;
const subject = /^[<〈「]?([\p{L}\p{N}()㈜&.\s]{2,24}?)[>〉」]?(?:은\(는\)|은|는)\s/u;
const legalForm =
  /\(주\)|㈜|주식회사|유한회사|재단법인|사단법인|株式会社|有限会社|合同会社|\b(?:Inc|LLC|Ltd|Limited|GmbH|Corp)\b/;

class ControllerFinder {
  readonly found: FoundController = {aliases: {}, origins: {}};
  readonly #vocabulary: Vocabulary;
  readonly #subjects = new Map<string, {count: number; at: SourceSpan}>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  read({content, type, table}: Passage): void {
    if (table || type === 'title') return;
    this.#aliases(content);
    this.#subject(content);
  }

  #aliases(content: SourceText): void {
    const {alias, furtherAlias} = this.#vocabulary.facts;
    const text = content.text.slice(0, 3000);
    if (!/[(（]/.test(text)) return;
    for (const match of text.matchAll(alias)) {
      const close = text.slice(match.index).search(/[)）]/);
      const inside = text.slice(match.index, close < 0 ? match.index + match[0].length : match.index + close);
      const further = [...inside.slice(match[0].length).matchAll(furtherAlias)].map((entry) => entry[1]!);
      const names = [match[1] ?? match[2] ?? '', ...further].map((name) => name.replace(quotes, '')).filter(Boolean);
      const before = text.slice(Math.max(0, match.index - 120), match.index);
      const law = citedStatutes(before).findLast(({end}) => before.slice(end).trim() === '');
      const meant = law ? before.slice(law.start, law.end) : nameBefore(before, this.#vocabulary.lang === 'ko');
      if (meant && names.length)
        this.#define(
          names,
          meant,
          content.slice(Math.max(0, match.index - meant.length - 8), match.index + match[0].length).at,
        );
    }
  }

  #define(names: readonly string[], meant: string, at: SourceSpan): void {
    const {controllerAlias, serviceAlias, company} = this.#vocabulary.facts;
    for (const name of names) {
      if (Object.hasOwn(this.found.aliases, name)) continue;
      this.found.aliases[name] = meant;
      this.found.origins[`aliases/${name}`] = {at, confidence: 0.9};
    }
    const isLaw = /(?:법|법률|法|Act)$/.test(meant);
    const isParty =
      names.some((name) => controllerAlias.test(name)) ||
      company.test(meant) ||
      (!names.some((name) => serviceAlias.test(name)) && !isLaw);
    if (isParty && !this.found.controller)
      this.found.controller = imported(
        {name: meant, roles: ['controller']},
        at,
        company.test(meant) || legalForm.test(meant) ? 0.95 : 0.8,
      );
  }

  /** Who is the subject of most paragraphs, where no alias tells. */
  #subject(content: SourceText): void {
    if (this.#vocabulary.lang !== 'ko') return;
    const match = subject.exec(content.text.slice(0, 60));
    const name = match?.[1]?.trim();
    if (!name || generic.test(name)) return;
    const known = this.#subjects.get(name);
    if (known) known.count++;
    else this.#subjects.set(name, {count: 1, at: content.slice(0, match![0].length).at});
  }

  finish(): FoundController {
    const [most] = [...this.#subjects].sort((a, b) => b[1].count - a[1].count);
    if (!this.found.controller && most && most[1].count >= 3) {
      this.found.controller = imported({name: most[0], roles: ['controller']}, most[1].at, 0.6);
    }
    return this.found;
  }
}

/** Who handles the data, as far as the text defines or repeats a name. */
export function findController(passages: readonly Passage[], vocabulary: Vocabulary): FoundController {
  const finder = new ControllerFinder(vocabulary);
  for (const passage of passages) finder.read(passage);
  return finder.finish();
}
