/** The demo's own words, in the two languages of the samples. */

import type {Language} from './showing.js';

const ko = {
  skip: '본문으로 건너뛰기',
  pages: '데모 페이지',
  more: '다른 데모',
  home: '견본',
  samples: '견본 방침',
  language: '언어',
  scheme: '화면 색',
  schemes: {auto: '자동', light: '밝게', dark: '어둡게'},
  onThisPage: '이 페이지에서',
  policy: '개인정보 처리방침',
  fallback: '개인정보 처리방침을 불러오지 못했습니다. 홈페이지 하단의 이메일로 요청하시면 보내 드립니다.',
  tableFallback: '이 표의 내용은 개인정보 처리방침에도 있습니다.',
  answers: '자주 묻는 질문',
  keptQuestion: '내 정보는 언제까지 보관하나요?',
  keptAnswer: '법에서 정한 기간과 스스로 정한 기간을 나누어 적었습니다. 기간이 끝나면 파기합니다.',
  keptLink: '처리방침의 보유 기간',
  sharedQuestion: '내 정보를 다루는 회사가 또 있나요?',
  sharedAnswer: '일을 맡긴 회사와 정보를 제공받는 회사가 무엇을 언제까지 다루는지 적었습니다.',
  sharedLink: '처리방침의 처리업무 위탁',
  cookies: '쿠키 설정',
  invented: '이 회사와 사람, 연락처는 견본을 위하여 지어낸 것입니다.',
  how: '이 페이지를 만든 코드',
  howText:
    '처리방침, 보유 기간 표, 수탁자 표, 쿠키 동의가 모두 JSON 파일 하나에서 나옵니다. 제목과 번호와 목차는 요소가 그립니다.',
  file: '견본 JSON 열기',
  forget: '쿠키 동의 다시 묻기',
  elsewhere: '다른 데모 페이지',
};

const en: typeof ko = {
  skip: 'Skip to the page',
  pages: 'Demo pages',
  more: 'More demos',
  home: 'Samples',
  samples: 'Sample policies',
  language: 'Language',
  scheme: 'Colours',
  schemes: {auto: 'Auto', light: 'Light', dark: 'Dark'},
  onThisPage: 'On this page',
  policy: 'Privacy policy',
  fallback:
    'The privacy policy could not be loaded. Write to the address at the foot of this page and we will send it to you.',
  tableFallback: 'What this table says is also in the privacy policy.',
  answers: 'Questions we are asked',
  keptQuestion: 'How long do you keep my data?',
  keptAnswer: 'Periods set by law stand apart from those we set ourselves. When a period ends, the data are destroyed.',
  keptLink: 'Retention in the policy',
  sharedQuestion: 'Who else handles my data?',
  sharedAnswer: 'The companies that work for us and those that receive data, with what they handle and for how long.',
  sharedLink: 'Processors in the policy',
  cookies: 'Cookie settings',
  invented: 'This company, its people and their contacts are invented for the sample.',
  how: 'The code behind this page',
  howText:
    'The policy, the retention table, the processor list and the cookie notice come from one JSON file. The elements draw headings, numbers and contents.',
  file: 'Open the sample JSON',
  forget: 'Ask about cookies again',
  elsewhere: 'Other demo pages',
};

export type DemoWords = typeof ko;
export const words: Record<Language, DemoWords> = {ko, en};

export interface DemoPage {
  href: string;
  name: Record<Language, string>;
  about: Record<Language, string>;
}

/** The other pages of the demo, which are in English. */
export const pages: readonly DemoPage[] = [
  {
    href: './script-tag.html',
    name: {ko: '스크립트 한 줄', en: 'Script tag'},
    about: {
      ko: '스크립트 태그 하나와 src 하나만 있는 평범한 HTML 파일입니다.',
      en: 'A plain HTML file with one script tag and one src.',
    },
  },
  {
    href: './single-page-app.html',
    name: {ko: '단일 페이지 앱', en: 'Single-page app'},
    about: {
      ko: '방침 객체를 속성으로 넘기고, 요소를 넣고 빼고 옮깁니다.',
      en: 'A policy object as a property; the element is added, moved and removed.',
    },
  },
  {
    href: './failing.html',
    name: {ko: '실패할 때', en: 'When it fails'},
    about: {
      ko: '파일이 없거나 JSON이 아닐 때 독자와 작성자가 각각 보는 것입니다.',
      en: 'A missing file, a login page, broken JSON: what readers see and what authors learn.',
    },
  },
  {
    href: './two-languages.html',
    name: {ko: '두 언어 나란히', en: 'Two languages'},
    about: {
      ko: '방침 하나를 한 페이지에서 한국어와 영어로 함께 보여 줍니다.',
      en: 'One policy in Korean and in English, side by side on one page.',
    },
  },
  {
    href: './languages.html',
    name: {ko: '열 가지 언어', en: 'Ten languages'},
    about: {
      ko: '방침 하나를 열 가지 언어의 독자에게 보여 주고, 두 언어를 골라 나란히 비교합니다.',
      en: 'One policy for readers of ten languages, any two of them side by side.',
    },
  },
];
