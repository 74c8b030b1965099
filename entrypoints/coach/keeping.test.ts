import { describe, expect, it } from 'vitest';
import { createJudge } from '../../rules/bin/judge';
import { replyOf } from './keeping';

const NOW = new Date('2026-11-26T13:00:00+01:00');
const judge = createJudge();

function read(more: object) {
  return judge.analyse({
    platform: 'x',
    visibility: 'public',
    account: 'MaisonTilleul',
    thread: [
      { role: 'brand', author: 'Maison Tilleul', text: 'Nouvelle armoire !' },
      {
        role: 'customer',
        author: 'Camille',
        text: 'Armoire arrivée fendue, dix e-mails sans réponse.',
        id: '104',
      },
    ],
    draft: 'Bonjour Camille.',
    ...more,
  }).reading;
}

describe('a posted reply', () => {
  it('is kept with whom it answered, what they did, where, and when', () => {
    const reply = replyOf({ text: 'Bonjour Camille.', id: '9' }, read({}), NOW);
    expect(reply).toEqual({
      key: 'x:maisontilleul 9',
      account: 'x:maisontilleul',
      at: '2026-11-26T12:00:00.000Z',
      text: 'Bonjour Camille.',
      to: 'Camille',
      act: 'complaint',
      thread: '104',
      id: '9',
    });
  });

  it('is kept with what is known, when the conversation could not be read', () => {
    const reply = replyOf({ text: 'Bon\ud800jour.\0' }, read({ platform: 'facebook', thread: [] }), NOW);
    expect(Object.keys(reply ?? {}).sort()).toEqual(['account', 'at', 'key', 'text']);
    expect(reply?.text).toBe('Bon\ufffdjour.');
  });

  it('is told apart by account, time and text where the site gives no id', () => {
    const keys = ['Bonjour.', 'Bonsoir.'].map((text) => replyOf({ text }, read({}), NOW)?.key);
    expect(new Set(keys).size).toBe(2);
  });

  it('is not kept when the page does not show whose it is', () => {
    expect(replyOf({ text: 'Bonjour.' }, read({ account: undefined }), NOW)).toBeNull();
  });
});
