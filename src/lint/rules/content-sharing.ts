/** To whom data go: processors, recipients, parties abroad. */

import type {Party} from '../../model/document/parties.js';
import type {Processor, Recipient} from '../../model/document/sharing.js';
import {gathered, matches, optional} from '../hits.js';
import type {LintContext} from '../lint-context.js';
import {pipa} from '../reference.js';
import type {Rule} from '../rule.js';

/** Legal forms of companies abroad. Korean firms write "Co., Ltd." and the like, which say nothing. */
const foreignForm =
  /\b(?:Inc|LLC|L\.L\.C|GmbH|PLC|Pte|B\.V|S\.A\.R\.L|K\.K|Limited)\b\.?|(?<!Co\.?,?\s*)\bLtd\b|株式会社/i;
/** Clouds and services whose provider is abroad, by the names that policies use. */
const foreignService =
  /Amazon Web Services|\bAWS\b|아마존\s*웹\s*서비스|Google|구글|Microsoft|마이크로소프트|\bAzure\b|애저|Meta Platforms|Facebook|페이스북|Cloudflare|Salesforce|Zendesk|Slack|Stripe|Twilio|Mailchimp|Sentry|Intercom|Notion|Snowflake|Datadog|OpenAI/i;

const isForeign = (context: LintContext, party: Party): boolean => {
  if (party.country) return party.country !== 'KR';
  const name = [party.name, party.legalName].map((text) => context.words(text)).join(' ');
  if (/주식회사|\(주\)|㈜|유한회사|코리아|Korea/i.test(name)) return false;
  return foreignForm.test(name) || foreignService.test(name);
};

/** A statement about sending data abroad, wherever it stands. */
const transferText =
  /국외\s*(?:로\s*)?이전|해외\s*(?:로\s*)?이전|이전되는\s*국가|이전\s*국가|cross-border transfer|transferred? (?:to|outside)/i;

/** Work that a firm is unlikely to do: the tasks, and the firms known for something else. Word lists, so only a guess. */
const unlikely: {task: RegExp; firm: RegExp}[] = [
  {
    task: /신용\s*카드|카드\s*결제|본인\s*(?:인증|확인)|택배|배송/,
    firm: /Google|구글|Amazon Web Services|\bAWS\b|Microsoft|Meta Platforms|Cloudflare|Slack|Mailchimp|Zendesk/i,
  },
  {task: /서버|호스팅|클라우드/, firm: /대한통운|택배|로지스틱스|logistics/i},
];

const nameOf = (context: LintContext, row: Processor | Recipient): string =>
  row.parties.map((party) => context.words(party.name)).join(', ');

/** Services that are hardly ever done in house. */
const needsHelp =
  /(?:대금|요금|카드)\s*결제|배송|호스팅|알림톡|문자\s*발송|뉴스레터\s*(?:발송|발행)|(?:이)?메일\s*발송|(?:payment|delivery|hosting) service/i;

export const contentSharingRules: readonly Rule[] = [
  {
    id: 'CO05',
    group: 'content',
    severity: 'warning',
    message: {
      ko: '제3자 제공 “{found}”에 빠진 것이 있습니다: {missing}.',
      en: 'The recipient “{found}” lacks: {missing}.',
    },
    remedy: {
      ko: '받는 자, 목적, 항목, 보유 기간을 모두 적으세요.',
      en: 'State who receives, why, which items and how long.',
    },
    reference: pipa('A17.2', 'A30.1.3'),
    jurisdiction: 'KR',
    *check(context) {
      for (const [index, row] of context.policy.recipients.entries()) {
        const missing = [
          !context.words(row.purpose).trim() && ['목적', 'the purpose'],
          row.items.length === 0 && ['항목', 'the items'],
          !row.period && ['보유 기간', 'the period'],
        ].filter((entry) => entry !== false);
        if (missing.length === 0) continue;
        const [ko, en] = [0, 1].map((language) => missing.map((entry) => entry[language]!).join(', '));
        const name = nameOf(context, row);
        yield {
          place: context.placeOfFact(`/recipients/${index}`, name),
          values: {found: name, missing: {ko: ko!, en: en!}},
        };
      }
      // "Where it is provided to X", told in prose instead of a row.
      if (context.policy.recipients.length > 0) return;
      const prose = matches(context, /([가-힣\s]{2,16})에게\s*(?:제공되는|제공하는)\s*경우/, {
        korean: true,
        keep: ({match}) => !/수사|사법|정부|법령|관계\s*기관|타인/.test(match[1]!),
      });
      for (const hit of optional(gathered(prose)))
        yield {
          ...hit,
          values: {found: hit.values.found, missing: {ko: '항목, 보유 기간', en: 'the items, the period'}},
          confidence: 0.7,
        };
    },
  },
  {
    id: 'CO06',
    group: 'content',
    severity: 'error',
    message: {
      ko: '제3자에게 제공하지 않는다고 하면서 제공받는 자가 있습니다: “{found}”.',
      en: 'The policy says that nothing is passed on, and lists a recipient: “{found}”.',
    },
    remedy: {ko: '문장을 사실에 맞게 고치세요.', en: 'Make the sentence agree with the facts.'},
    reference: pipa('A30.1.3'),
    language: 'ko',
    *check(context) {
      const [first] = context.policy.recipients;
      if (!first) return;
      const denial = matches(context, /제\s*3\s*자에게\s*(?:이용자의\s*)?(?:개인정보를\s*)?제공하지\s*(?:않|아니)/, {
        korean: true,
        keep: ({line, match}) =>
          !/원칙적/.test(line.text.slice(Math.max(0, match.index - 60), match.index)) &&
          !/(?:범위를?\s*(?:초과|벗어)|동의\s*없이|외에는?|이외에?는?|경우를\s*제외)/.test(
            line.text.slice(Math.max(0, match.index - 100), match.index),
          ),
      });
      for (const hit of optional(gathered(denial)))
        yield {
          ...hit,
          more: [...hit.more!, context.placeOfFact('/recipients/0', nameOf(context, first))],
          values: {found: nameOf(context, first)},
        };
    },
  },
  {
    id: 'CO07',
    group: 'content',
    severity: 'warning',
    message: {
      ko: '“{found}” 업무가 있지만 처리를 위탁받는 업체가 없습니다.',
      en: '“{found}” is mentioned, but no processor is named.',
    },
    remedy: {
      ko: '맡기는 업체가 있으면 이름과 업무를 적고, 없으면 직접 한다고 밝히세요.',
      en: 'Name the companies that do it, or say that it is done in house.',
    },
    reference: pipa('A26.2', 'A30.1.4'),
    jurisdiction: 'KR',
    confidence: 0.7,
    *check(context) {
      if (context.policy.processors.length > 0) return;
      if (/수탁|위탁\s*(?:업체|업무|받는)|processor/i.test(context.textAbout('processors'))) return;
      const [found] = matches(context, needsHelp);
      if (found) yield {place: found.place, values: {found: found.match[0]}};
    },
  },
  {
    id: 'CO08',
    group: 'content',
    severity: 'warning',
    message: {ko: '수탁자 “{found}”의 업무가 없습니다.', en: 'The processor “{found}” has no task.'},
    remedy: {ko: '맡긴 업무와 업체가 맞는지 확인하세요.', en: 'Check that company and task belong together.'},
    reference: pipa('A26.2'),
    variants: {
      unlikely: {
        message: {
          ko: '“{task}” 업무를 “{found}”에 맡긴 것으로 되어 있습니다. 업체와 업무가 맞지 않아 보입니다.',
          en: '“{task}” is said to be done by “{found}”, which seems unlikely.',
        },
      },
    },
    *check(context) {
      for (const [index, row] of context.policy.processors.entries()) {
        const [task, found] = [context.words(row.task), nameOf(context, row)];
        const place = () => context.placeOfFact(`/processors/${index}`, task, found);
        if (!task.trim()) yield {place: place(), values: {found}};
        else if (unlikely.some((pair) => pair.task.test(task) && pair.firm.test(found)))
          yield {place: place(), values: {found, task}, variant: 'unlikely', confidence: 0.5};
      }
    },
  },
  {
    id: 'CO09',
    group: 'content',
    severity: 'error',
    message: {
      ko: '국외 업체로 보이는 “{found}”에 대해 국외 이전에 관한 사항(국가, 시기와 방법, 항목, 거부 방법 등)이 없습니다.',
      en: '“{found}” seems to be abroad, but nothing is said about the transfer (country, time and method, items, how to refuse).',
    },
    remedy: {
      ko: '국외 이전에 해당하는지 확인하고, 그렇다면 제28조의8제2항의 다섯 가지를 적으세요.',
      en: 'Check whether data go abroad; if so, give the five particulars of Article 28-8(2).',
    },
    reference: pipa('A28-8.2', 'D31.1.2'),
    jurisdiction: 'KR',
    confidence: 0.8,
    *check(context) {
      const {processors, recipients, transfers} = context.policy;
      const general = context.about('transfers').length > 0 || context.text.has(transferText);
      const lists: [string, readonly (Processor | Recipient)[]][] = [
        ['processors', processors],
        ['recipients', recipients],
      ];
      for (const [name, rows] of lists)
        for (const [index, row] of rows.entries()) {
          const foreign = row.parties.filter((party) => isForeign(context, party));
          if (foreign.length === 0 || row.transfer) continue;
          const covered = foreign.every((party) =>
            transfers.some(({recipient}) => recipient && context.words(recipient.name) === context.words(party.name)),
          );
          if (covered || (transfers.length === 0 && general)) continue;
          const found = foreign.map((party) => context.words(party.name)).join(', ');
          yield {place: context.placeOfFact(`/${name}/${index}`, found, nameOf(context, row)), values: {found}};
        }
      if (processors.length > 0 || general || transfers.length > 0) return;
      const named = matches(context, new RegExp(foreignService.source, 'i'), {
        keep: ({place}) =>
          context
            .about('processors', 'recipients')
            .some((view) => [...view.walk()].some(({section}) => section.id === place.section)),
      });
      yield* optional(gathered(named));
    },
  },
];
