/** Messages that a site replaces, and languages that it adds. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  interfaceLanguage,
  loadLocale,
  loadedTemplates,
  onMessagesChange,
  registerLocale,
  registerMessages,
} from '../../src/localize/locales.js';

const message = async (tag: string, id: string) => {
  await loadLocale(tag, 'policy');
  return (loadedTemplates(tag, 'policy') as Record<string, string>)[id];
};

describe('messages of a site', () => {
  it('replace those of a language, and leave the others', async () => {
    registerMessages('de', {title: 'Hinweise zum Datenschutz'});
    assert.equal(await message('de', 'title'), 'Hinweise zum Datenschutz');
    assert.equal(await message('de', 'contents.title'), 'Inhalt');
  });

  it('replace those of the language that serves a region', async () => {
    registerMessages('fr-CA', {'contents.title': 'Table des matières'});
    assert.equal(await message('fr', 'contents.title'), 'Table des matières');
  });

  it('replace messages that are loaded already, and tell listeners', async () => {
    await loadLocale('es', 'policy');
    let calls = 0;
    const stop = onMessagesChange(() => calls++);
    registerMessages('es', {title: 'Aviso de privacidad'});
    stop();
    assert.equal(calls, 1);
    assert.equal(await message('es', 'title'), 'Aviso de privacidad');
  });
});

describe('a language of a site', () => {
  it('serves its readers, in English where it says nothing', async () => {
    registerLocale('it', {title: 'Informativa sulla privacy'});
    assert.equal(interfaceLanguage('it-CH'), 'it');
    assert.equal(await message('it', 'title'), 'Informativa sulla privacy');
    assert.equal(await message('it', 'contents.title'), 'Contents');
  });

  it('is loaded when it is first needed', async () => {
    let loads = 0;
    registerLocale('pt', () => Promise.resolve({title: `Política de privacidade ${++loads}`}));
    assert.equal(loads, 0);
    assert.equal(await message('pt', 'title'), 'Política de privacidade 1');
  });

  it('is asked for again after it could not be loaded', async () => {
    let isDown = true;
    registerLocale('nl', () => (isDown ? Promise.reject(new Error('down')) : Promise.resolve({title: 'Privacy'})));
    await assert.rejects(loadLocale('nl', 'policy'), /down/);
    isDown = false;
    assert.equal(await message('nl', 'title'), 'Privacy');
  });
});

describe('interface languages', () => {
  const matches: [wanted: string, found: string | undefined][] = [
    ['zh-TW', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['en-KR', 'en'],
    ['ko_KR', 'ko'],
    ['de-AT', 'de'],
    ['ar-EG', 'ar'],
    ['kr', undefined],
    ['jp', undefined],
    ['cn', undefined],
    ['', undefined],
    ['und', undefined],
    ['not a tag', undefined],
    ['x-private', undefined],
    ['ru', undefined],
  ];
  for (const [wanted, found] of matches) {
    it(`serve ${wanted || 'an empty tag'} with ${found ?? 'nothing'}`, () => {
      assert.equal(interfaceLanguage(wanted), found);
    });
  }
});
