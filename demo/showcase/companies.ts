/** The five invented companies: what their pages say beside the policy. Names and contacts come from the policy itself. */

import type {Language, Sample} from './showing.js';

type Words = Record<Language, string>;

export interface Company {
  name: Words;
  trade: Words;
  motto: Words;
}

export const companies: Record<Sample, Company> = {
  academy: {
    name: {ko: '나루노트', en: 'NaruNote'},
    trade: {ko: '미술학원 운영', en: 'Art academies'},
    motto: {
      ko: '그림이 자라는 하루를 적어 두는 미술학원 노트',
      en: 'The notebook in which an art academy keeps its days',
    },
  },
  'artist-portfolio': {
    name: {ko: '화폭나루', en: 'Hwapok Naru'},
    trade: {ko: '작가 포트폴리오', en: 'Artist portfolios'},
    motto: {
      ko: '화폭을 여는 작가와 그림을 찾는 사람이 만나는 곳',
      en: 'Where artists open their work to people looking for it',
    },
  },
  'video-shop': {
    name: {ko: '너울비디오', en: 'Neoul Video Store'},
    trade: {ko: '영상 판매', en: 'Films by post'},
    motto: {ko: '집에서 고르고 문 앞에서 받는 영상 가게', en: 'Films chosen at home, delivered to the door'},
  },
  'motion-capture': {
    name: {ko: '몸짓스튜디오', en: 'Momjit Studio'},
    trade: {ko: '동작 추출', en: 'Motion capture'},
    motto: {ko: '영상 한 편에서 몸의 움직임만 꺼냅니다', en: 'The movement, and nothing else, out of a video'},
  },
  'job-matching': {
    name: {ko: '이음자리', en: 'Ieumjari'},
    trade: {ko: '일자리 매칭', en: 'Job matching'},
    motto: {ko: '쌓아 온 경력을 알맞은 자리에 이어 줍니다', en: 'Experience finds the place where it is needed'},
  },
};
