/** Policies for the tests of consent, read as any document is. */

import type {DeviceFields, DeviceServiceFields} from '../../../src/model/document/devices.js';
import type {Policy, PolicyInput} from '../../../src/model/document/policy.js';
import {parsePolicy} from '../../../src/model/parse-policy.js';

export const session: DeviceFields = {name: 'sid', service: 'login', lifetime: 'session'};
export const visits: DeviceFields = {
  name: '_ga',
  service: 'ga',
  lifetime: 'P1Y',
  party: 'first',
  thirdPartyAccess: true,
};
export const clicks: DeviceFields = {name: 'heat', service: 'heatmap', lifetime: 'P30D'};
export const ads: DeviceFields = {name: 'ad_id', service: 'pixel', lifetime: 'P90D', party: 'third'};

export const login: DeviceServiceFields = {id: 'login', name: '로그인', category: 'necessary'};
export const ga: DeviceServiceFields = {
  id: 'ga',
  name: {ko: '방문 통계', en: 'Visit statistics'},
  category: 'analytics',
  party: {name: 'Google LLC', country: 'US'},
};
export const heatmap: DeviceServiceFields = {id: 'heatmap', name: '클릭 지도', category: 'analytics'};
export const pixel: DeviceServiceFields = {id: 'pixel', name: '광고 효과', category: 'marketing'};

/** A necessary service, two for analytics and one for marketing, apart from what is given. */
export function policyWith(given: Partial<PolicyInput> = {}): Policy {
  const {policy} = parsePolicy({
    schema: '1.0',
    lang: 'ko',
    title: '개인정보 처리방침',
    version: '3.0',
    deviceServices: [login, ga, heatmap, pixel],
    devices: [session, visits, clicks, ads],
    ...given,
  });
  if (!policy) throw new Error('the policy of the test cannot be read');
  return policy;
}
