/** The files for script tags, as built: one tag and one address show a policy, and nothing loads from elsewhere. */

import {expect} from '@open-wc/testing';
import {frame} from '../support/frame.js';
import {sample} from '../support/served.js';
import {until} from '../support/until.js';

const tags = {
  'a module that loads what the page needs': '<script type="module" src="/dist/cdn/privacy-elements.js"></script>',
  'a classic script that loads that module': '<script src="/dist/cdn/loader.js"></script>',
  'a self-contained module': '<script type="module" src="/dist/cdn/policy.js"></script>',
};
const body = `<privacy-policy src="${sample('academy')}"><p>The policy as text</p></privacy-policy>`;

async function articleText(page: Window): Promise<string> {
  const article = await until(() => page.document.querySelector('privacy-policy > article h2'), 'a heading');
  return article.textContent;
}

describe('the build', () => {
  for (const [what, head] of Object.entries(tags))
    it(`shows the academy policy by ${what}`, async () => {
      const page = await frame({lang: 'ko', head, body});
      expect(await articleText(page)).to.contain('나루노트 개인정보 처리방침');
    });

  it('asks no other server', async () => {
    const page = await frame({lang: 'en', head: Object.values(tags)[0]!, body});
    await articleText(page);
    const origins = page.performance.getEntriesByType('resource').map(({name}) => new URL(name).origin);
    expect([...new Set(origins)]).to.deep.equal([location.origin]);
  });
});
