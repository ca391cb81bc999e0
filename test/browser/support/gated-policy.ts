/** The policy of the gate's tests. */

import type {DeviceFields, DeviceServiceFields} from '../../../src/model/document/devices.js';
import type {Policy} from '../../../src/model/document/policy.js';
import {parsePolicy} from '../../../src/model/parse-policy.js';

const services: DeviceServiceFields[] = [
  {id: 'login', name: '로그인', category: 'necessary'},
  {id: 'ga', name: '방문 통계', category: 'analytics', purpose: '방문 수를 셉니다.'},
  {id: 'video', name: '영상', category: 'functional'},
  {id: 'pixel', name: '광고', category: 'marketing'},
];

export function gatedPolicy(devices: DeviceFields[] = [], deviceServices = services): Policy {
  const {policy} = parsePolicy({schema: '1.0', lang: 'ko', title: '방침', version: '1', deviceServices, devices});
  if (!policy) throw new Error('the policy of the test cannot be read');
  return policy;
}
