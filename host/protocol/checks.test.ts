import { describe, expect, it } from 'vitest';
import { isAnswer, isInject, isNotice, isPageMessage, isRequest } from './checks';
import { PROTOCOL as v } from './messages';

const ask = {
  locale: 'fr',
  draft: 'Bonjour',
  thread: [{ role: 'customer', text: 'Colis perdu' }],
  brand: 'Meublerie',
  address: 'vous',
  limit: 280,
};

const noun = { message: 0, start: 3, end: 9, noun: 'kettle', plural: false };

describe('what page and background say to each other', () => {
  it('is listened to in its own shape', () => {
    expect(isRequest({ v, id: 1, type: 'rules' })).toBe(true);
    expect(isRequest({ v, id: 1, type: 'alike', body: { account: 'x:a', draft: 'Bonjour' } })).toBe(true);
    expect(isAnswer({ v, id: 1, type: 'recent', body: [{ key: 'k', text: 't' }] })).toBe(true);
    expect(isAnswer({ v, id: 1, type: 'collect', body: 'stored' })).toBe(true);
    expect(isRequest({ v, id: 1, type: 'write', body: ask })).toBe(true);
    expect(isRequest({ v, id: 1, type: 'nouns', body: { locale: 'en', texts: ['Hi'] } })).toBe(true);
    expect(isAnswer({ v, id: 1, type: 'nouns', body: [noun] })).toBe(true);
    expect(isRequest({ v, id: 1, type: 'shortcuts' })).toBe(true);
    expect(isAnswer({ v, id: 1, type: 'shortcuts', body: { advice: 'Alt+Shift+K' } })).toBe(true);
    expect(isAnswer({ v, id: 1, type: 'shortcuts', body: { advice: 1 } })).toBe(false);
    expect(isAnswer({ v, id: 1, type: 'write', body: { text: null } })).toBe(true);
    expect(
      isInject({ v, type: 'inject' }) &&
        isPageMessage({ v, type: 'report' }) &&
        isNotice({ v, type: 'changed' }),
    ).toBe(true);
  });

  it.each([
    null,
    'rules',
    { v: v - 1, id: 1, type: 'rules' },
    { v, type: 'rules' },
    { v, id: 1, type: 'constructor' },
    { v, id: 1, type: 'recent' },
    { v, id: 1, type: 'recent', body: { account: 7 } },
    { v, id: 1, type: 'alike', body: { account: 'x:a' } },
    { v, id: 1, type: 'alike', body: { account: 'x:a', draft: 'a'.repeat(30_001) } },
    { v, id: 1, type: 'alike', body: [{ key: 'k', text: 7 }] },
    { v, id: 1, type: 'collect', body: 'lost' },
    { v, id: 1, type: 'write', body: { ...ask, locale: 'de' } },
    { v, id: 1, type: 'write', body: { ...ask, thread: [{ role: 'customer' }] } },
    { v, id: 1, type: 'write', body: { text: 7 } },
    { v, id: 1, type: 'nouns', body: { locale: 'de', texts: ['Hi'] } },
    { v, id: 1, type: 'nouns', body: { locale: 'en', texts: Array(201).fill('Hi') } },
    { v, id: 1, type: 'nouns', body: [{ ...noun, start: '3' }] },
  ])('is left alone in any other: %j', (raw) => {
    expect([isRequest(raw), isAnswer(raw), isInject(raw), isPageMessage(raw), isNotice(raw)]).toEqual(
      Array(5).fill(false),
    );
  });
});
