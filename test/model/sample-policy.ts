/** Reads the sample policies of the demo for tests. */

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {Policy} from '../../src/model/document/policy.js';
import type {LocalizedText} from '../../src/model/document/values.js';
import {parsePolicy} from '../../src/model/parse-policy.js';

export function readSample(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../demo/policies/${name}.json`, import.meta.url), 'utf8'));
}

export function parseSample(name: string): Policy {
  const {policy} = parsePolicy(readSample(name));
  assert.ok(policy);
  return policy;
}

export const korean = (text: LocalizedText): string => (typeof text === 'string' ? text : text.ko!);

/** Records that no statute demands. */
export const internalRows = (policy: Policy) => policy.retention.filter(({basis}) => basis !== 'law');
