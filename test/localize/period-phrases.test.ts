/** Periods as sentences in every language: the parts fit together whatever order the language wants. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createLocalizer} from '../../src/localize/localizer.js';
import {periodWords} from '../../src/localize/period-words.js';
import type {Period} from '../../src/model/document/values.js';
import {messagesOf} from './support/all-messages.js';

const fromContract: Period = {duration: 'P5Y', from: 'contract-ended'};
const afterAccount: Period = {until: 'account-closed', then: 'P2M'};
const untilConsent: Period = {until: 'consent-withdrawn'};
const range: Period = {min: 'P3M', max: 'P1Y'};

const expected: Record<string, string[]> = {
  en: [
    '5 years from the end of the contract',
    '2 months after the closing of the account',
    'until the withdrawal of consent',
    '3 months to 1 year',
  ],
  ko: ['계약 종료 시부터 5년', '회원 탈퇴 시부터 2개월', '동의 철회 시까지', '3개월 이상 1년 이하'],
  ja: ['契約終了時から5 年', '退会時から2 か月', '同意撤回時まで', '3 か月以上1 年以下'],
  'zh-Hans': ['自合同终止之日起5年', '账号注销后2个月', '至同意撤回之日', '3个月至1年'],
  'zh-Hant': ['自契約終止之日起5 年', '帳號註銷後2 個月', '至同意撤回之日', '3 個月至1 年'],
  vi: [
    '5 năm kể từ khi chấm dứt hợp đồng',
    '2 tháng sau khi xóa tài khoản',
    'đến khi rút lại sự đồng ý',
    '3 tháng đến 1 năm',
  ],
  de: [
    '5 Jahre ab Ende des Vertrags',
    '2 Monate nach Schließung des Kontos',
    'bis Widerruf der Einwilligung',
    '3 Monate bis 1 Jahr',
  ],
  fr: [
    '5 ans à compter de la fin du contrat',
    '2 mois après la clôture du compte',
    'jusqu’à la date du retrait du consentement',
    'de 3 mois à 1 an',
  ],
  es: [
    '5 años desde el fin del contrato',
    '2 meses tras el cierre de la cuenta',
    'hasta la retirada del consentimiento',
    'entre 3 meses y 1 año',
  ],
  ar: ['٥ سنوات ابتداءً من انتهاء العقد', 'شهران بعد إغلاق الحساب', 'حتى الرجوع عن الموافقة', '٣ أشهر – سنة'],
};

describe('periods in words', () => {
  for (const [lang, phrases] of Object.entries(expected)) {
    it(`are sentences in ${lang}`, async () => {
      const localizer = createLocalizer(lang, lang, await messagesOf(lang));
      const words = [fromContract, afterAccount, untilConsent, range].map((period) =>
        periodWords(localizer, period, () => '').replaceAll('\u00a0', ' '),
      );
      assert.deepEqual(words, phrases);
    });
  }
});
