/** Korean particles by the syllable before them. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createMsg} from '../../src/localize/messages.js';
import {withParticles} from '../../src/localize/particle.js';
import {str} from '../../src/localize/str.js';

const cases: [text: string, expected: string][] = [
  ['동의을(를) 받습니다', '동의를 받습니다'],
  ['삭제은(는) 됩니다', '삭제는 됩니다'],
  ['열람은(는) 됩니다', '열람은 됩니다'],
  ['정정이(가) 됩니다', '정정이 됩니다'],
  ['거부이(가) 됩니다', '거부가 됩니다'],
  ['학원과(와) 회사', '학원과 회사'],
  ['회사과(와) 학원', '회사와 학원'],
  ['한국어(으)로', '한국어로'],
  ['서면(으)로', '서면으로'],
  ['메일(으)로', '메일로'],
  ['서울(으)로', '서울로'],
  ['2026년 12월 1일(으)로', '2026년 12월 1일로'],
  ['제3(으)로', '제3으로'],
  ['제2(으)로', '제2로'],
  ['Kakao이(가)', 'Kakao가'],
  ['Slack이(가)', 'Slack이'],
  ['Gmail(으)로', 'Gmail로'],
  ['그림학원(서울)은(는)', '그림학원(서울)은'],
  ['「전자상거래법」을(를)', '「전자상거래법」을'],
  ['漢字을(를)', '漢字를'],
];

describe('Korean particles', () => {
  for (const [text, expected] of cases) {
    it(`make ${expected} of ${text}`, () => {
      assert.equal(withParticles(text), expected);
    });
  }

  it('leave other text alone', () => {
    assert.equal(withParticles('보유 기간(5년)은 법으로 정합니다'), '보유 기간(5년)은 법으로 정합니다');
  });

  it('follow the value that a message is given', () => {
    const msg = createMsg({lawful: '{0}을(를) 거부합니다'});
    const words = ['동의', '열람'].map((right) => msg(str`I refuse ${right}`, {id: 'lawful'}));
    assert.deepEqual(words, ['동의를 거부합니다', '열람을 거부합니다']);
  });
});
