/** From a policy to what a visitor is asked. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {askedBy, type ConsentPolicy} from '../../src/consent/questions.js';
import {ads, ga, login, pixel, policyWith, session, visits} from './support/policies.js';

const ids = (policy: ConsentPolicy) => askedBy(policy).map(({id}) => id);

describe('questions of a policy', () => {
  it('come from the necessary to the most intrusive category', () => {
    const policy = policyWith({deviceServices: [pixel, ga, login], devices: [ads, visits, session]});
    assert.deepEqual(
      askedBy(policy).map(({category}) => category),
      ['necessary', 'analytics', 'marketing'],
    );
  });

  it('put a category of the site’s own behind the known ones', () => {
    const policy = policyWith({devices: [{name: 'x', category: 'games'}, ads], deviceServices: [pixel]});
    assert.deepEqual(ids(policy), ['pixel', 'games.games']);
  });

  it('carry the facts that the policy page shows', () => {
    const [service] = askedBy(policyWith({deviceServices: [ga], devices: [visits]}));
    assert.deepEqual(service?.name, ga.name);
    assert.deepEqual(service.devices[0]?.lifetime, {duration: 'P1Y'});
    assert.equal(service.devices[0]?.thirdPartyAccess, true);
  });

  it('ask for a service that sets no device, as its script alone reaches a third party', () => {
    assert.deepEqual(ids(policyWith({deviceServices: [ga], devices: []})), ['ga']);
  });

  it('gather devices without a service under their category', () => {
    const policy = policyWith({
      deviceServices: [],
      devices: [
        {name: 'a', category: 'analytics'},
        {name: 'b', category: 'analytics'},
      ],
    });
    assert.deepEqual(
      askedBy(policy).map(({id, devices}) => [id, devices.length]),
      [['analytics.analytics', 2]],
    );
  });

  it('split a service whose devices lie in two categories, so that nothing hides behind what is necessary', () => {
    const policy = policyWith({
      deviceServices: [login],
      devices: [session, {name: 'track', service: 'login', category: 'analytics'}],
    });
    assert.deepEqual(
      askedBy(policy).map(({id, category}) => [id, category]),
      [
        ['login', 'necessary'],
        ['login.analytics', 'analytics'],
      ],
    );
  });

  it('tell a service from a category of the same name', () => {
    const policy = policyWith({
      deviceServices: [{id: 'analytics', name: '통계', category: 'analytics'}],
      devices: [{name: 'a', service: 'analytics'}],
    });
    assert.deepEqual(
      askedBy(policy).map(({id, service, devices}) => [id, service, devices.length]),
      [['analytics.analytics', 'analytics', 1]],
    );
  });

  it('take a device of unstated category for one that needs consent', () => {
    const policy = policyWith({deviceServices: [], devices: [{name: 'mystery'}]});
    assert.equal(askedBy(policy)[0]?.category, 'other');
  });

  it('are none where a policy has no devices', () => {
    assert.deepEqual(ids(policyWith({deviceServices: [], devices: []})), []);
  });

  it('are none where a document never went through the parser', () => {
    assert.deepEqual(ids({lang: 'ko'} as ConsentPolicy), []);
  });

  it('take marketing for a sale or sharing unless the policy says otherwise', () => {
    const services = [{...ga, sale: true}, {...pixel, sale: false}, {...pixel, id: 'retarget'}, login];
    const sale = askedBy(policyWith({deviceServices: services, devices: []})).map((service) => [
      service.id,
      service.sale,
    ]);
    assert.deepEqual(Object.fromEntries(sale), {login: false, ga: true, pixel: false, retarget: true});
  });
});
