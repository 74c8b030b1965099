import { describe, expect, it } from 'vitest';
import type { Handover } from '../views';
import { mailTo } from './mail';
import { noteText } from './note-text';

const handover: Handover = {
  site: 'x',
  link: 'https://x.com/i/status/304',
  handle: 'elise_v',
  note: {
    who: 'Élise Vannier',
    said: [{ text: 'Ne démarre plus.', at: '2026-05-09T10:12:00+02:00' }, { text: 'Alors ?' }],
    left: 3,
    since: '2026-05-12T13:05:00+02:00',
    failed: [{ channel: 'phone', words: 'personne ne décroche' }],
    promised: [{ words: 'vous rappelle avant 17 h', due: '2026-05-11T17:00:00+02:00', late: true }],
    draft: 'Bonjour Élise, pardon.',
  },
};

describe('a case as text', () => {
  it('is whole, in French', () => {
    expect(noteText(handover, 'fr').replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
      [
        'À reprendre : Élise Vannier (@elise_v), sur X',
        'Conversation : https://x.com/i/status/304',
        'Sans réponse depuis le 12 mai, 13 h 05',
        '',
        'Ce que dit le client',
        '« Ne démarre plus. » (9 mai, 10 h 12)',
        '(3 autres messages)',
        '« Alors ? »',
        '',
        'Ce qui n’a pas marché',
        'téléphone : « personne ne décroche »',
        '',
        'Ce qui a été promis',
        '« vous rappelle avant 17 h », 11 mai, 17 h : l’heure est passée',
        '',
        'Réponse en préparation',
        'Bonjour Élise, pardon.',
      ].join('\n'),
    );
  });

  it('leaves out what is not known, in English', () => {
    const bare = {
      site: 'facebook',
      link: 'https://f/1',
      note: { said: [], left: 0, failed: [], promised: [], draft: '' },
    } as const;
    expect(noteText(bare, 'en')).toBe('To pick up: a customer, on Facebook\nConversation: https://f/1');
  });
});

describe('a case as an e-mail', () => {
  const parts = (url: string): URLSearchParams => new URLSearchParams(url.slice(url.indexOf('?')));

  it('keeps lines, accents, quotes and whatever else an address gives another meaning', () => {
    const body = 'Ligne 1 & 2 = 3 ?\n« 100 % » #l’été + \u{1F381}';
    const { url, cut } = mailTo('Cas n° 1 & 2', body, 'suite');
    expect(cut).toBe(false);
    expect(url).toMatch(/^mailto:\?subject=[!-~]+&body=[!-~]+$/);
    expect(parts(url).get('subject')).toBe('Cas n° 1 & 2');
    expect(parts(url).get('body')).toBe(body.replace('\n', '\r\n'));
  });

  it('is shortened to what every mail program opens, never inside a character, and says so', () => {
    for (let more = 0; more < 12; more++) {
      const { url, cut } = mailTo(
        'Cas',
        'é\u{1F381}'.repeat(400) + 'x'.repeat(more),
        'la suite est ailleurs',
      );
      expect(cut).toBe(true);
      expect(url.length).toBeLessThanOrEqual(1900);
      expect(url.length).toBeGreaterThan(1870);
      expect(parts(url).get('body')).toMatch(/^(?:é|\u{1F381})+\r\n\[…\] la suite est ailleurs$/u);
    }
  });

  it('does not fall over half a character in the draft', () => {
    expect(parts(mailTo('x', 'a\ud83cb', '').url).get('body')).toBe('a\ufffdb');
  });
});
