/** Static pages, and exports that leave nothing out. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {PolicyInput} from '../../src/model/document/policy.js';
import {exportMarkdown, exportText, renderPage, renderPolicy} from '../../src/ssr/index.js';
import {readSample} from '../model/sample-policy.js';

const policy = (more: Partial<PolicyInput>): PolicyInput => ({schema: '1.0', lang: 'ko', ...more});
const samples = ['artist-portfolio', 'video-shop', 'academy', 'motion-capture', 'job-matching'];

describe('a page', () => {
  it('names the policy and its controller', () => {
    const page = renderPage(policy({title: '개인정보 처리방침', controller: '그림 & 학원'}));
    assert.match(page, /<title>개인정보 처리방침 – 그림 &amp; 학원<\/title>/);
  });

  it('is described by the first sentences of the policy', () => {
    const page = renderPage(policy({summary: `"소중히" 다룹니다. ${'길고 긴 말 '.repeat(40)}`}));
    const [, description = ''] = /<meta name="description" content="(.*?)">/.exec(page) ?? [];
    assert.match(description, /^&quot;소중히&quot; 다룹니다\. 길고.*…$/);
    assert.ok(description.length < 180);
  });

  it('is written from right to left in Arabic', () => {
    assert.match(renderPage(policy({lang: 'ar'})), /<html lang="ar" dir="rtl">/);
  });

  it('survives a language tag that is none', () => {
    assert.match(renderPage(policy({lang: 'not a tag"'})), /<html lang="not a tag&quot;" dir="ltr">/);
  });

  it('has one heading of the first level, one article and no script', () => {
    const page = renderPage(readSample('academy') as PolicyInput);
    assert.equal(page.match(/<h1>/g)?.length, 1);
    assert.equal(page.match(/<article /g)?.length, 1);
    assert.doesNotMatch(page, /<script|javascript:|slot=/);
  });

  it('asks for no other file', () => {
    const page = renderPage(readSample('academy') as PolicyInput);
    assert.doesNotMatch(page, /<(link|img|iframe|object)\b|@import|url\(/);
  });

  it('shows the words of HTML that would need a sanitiser', () => {
    const html = '<h3>옛 조항</h3><p onclick="x()">그대로 <b>보입니다</b>.</p><script>alert(1)</script>';
    const page = renderPage(policy({sections: [{body: html, format: 'html'}]}));
    assert.match(page, /<p>옛 조항<\/p><p>그대로 보입니다\.<\/p>/);
    assert.doesNotMatch(page, /alert|onclick/);
  });

  it('keeps what a policy says out of the markup', () => {
    const page = renderPage(policy({title: '</title><script>x</script>', summary: '</style><img src=x>'}));
    assert.doesNotMatch(page, /<script|<img/);
  });

  it('gives the same bytes each time', () => {
    const sample = readSample('academy') as PolicyInput;
    assert.equal(renderPage(sample), renderPage(structuredClone(sample)));
  });
});

/** Words without marks, spaces and signs. */
const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');

/** The texts of the article, tag by tag, without the contents list, whose words stand in the headings. */
const texts = (sample: PolicyInput, lang: string): string[] =>
  renderPolicy(sample, {lang})
    .replace(/<nav[^]*?<\/nav>/, '')
    .split(/<[^>]*>/)
    .map((text) => letters(text.replace(/&(amp|lt|gt);/g, ' ')))
    .filter(Boolean);

describe('an export', () => {
  for (const name of samples)
    for (const lang of ['ko', 'en'])
      it(`of ${name} in ${lang} holds every word of the article, as Markdown and as text`, () => {
        const sample = readSample(name) as PolicyInput;
        const expected = texts(sample, lang);
        assert.ok(expected.length > 100);
        for (const exported of [exportMarkdown(sample, {lang}), exportText(sample, {lang})]) {
          const found = letters(exported);
          assert.deepEqual(
            expected.filter((text) => !found.includes(text)),
            [],
          );
        }
      });

  it('holds the words of HTML', () => {
    const document = policy({sections: [{body: '<p>옛 <b>조항</b></p>', format: 'html'}]});
    assert.match(exportText(document), /옛 조항/);
    assert.match(exportMarkdown(document), /옛 조항/);
  });

  it('of an empty policy is its title', () => {
    assert.equal(exportMarkdown(policy({})), '# 개인정보 처리방침\n');
  });
});
