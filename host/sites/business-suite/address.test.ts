import { describe, expect, it } from 'vitest';
import { readAddress } from './address';
import { kindByLabel, saysSend } from './labels';

const at = (path: string) => {
  const { pathname, search } = new URL(path, 'https://business.facebook.com');
  return readAddress({ pathname, search });
};

describe("the inbox's address", () => {
  it.each([
    ['/latest/inbox/facebook?thread_type=FB_PAGE_POST', 'comment', false],
    ['/latest/inbox/facebook?thread_type=FB_AD_POST', 'comment', false],
    ['/latest/inbox/messenger?thread_type=FB_MESSAGE', 'dm', false],
    ['/latest/inbox/instagram?thread_type=INSTAGRAM_POST', 'comment', true],
    ['/latest/inbox/instagram_direct?thread_type=IG_MESSAGE', 'dm', true],
    ['/latest/inbox/all', null, false],
  ])('%s', (path, kind, isElsewhere) => expect(at(path)).toMatchObject({ kind, isElsewhere }));

  it('tells two conversations apart', () => {
    const [one, other] = [1, 2].map((id) => at(`/latest/inbox/all?asset_id=7&selected_item_id=${id}`));
    expect(one?.conversation).not.toBe(other?.conversation);
  });

  it('is none outside the inbox', () => {
    expect(at('/latest/home')).toBeNull();
    expect(at('/latest/inboxes')).toBeNull();
  });
});

describe("the inbox's labels", () => {
  it.each([
    ['Reply in Messenger…', 'dm'],
    ['Répondre dans Messenger…', 'dm'],
    ['Write a comment…', 'comment'],
    ['Répondre par un commentaire', 'comment'],
    ['Search', null],
    [null, null],
  ])('%s', (label, kind) => expect(kindByLabel(label)).toBe(kind));

  it('know what sends', () => {
    expect(['Send', 'Envoyer', 'Publier'].map(saysSend)).toEqual([true, true, true]);
    expect(['Insert emoji', 'Resend later', null].map(saysSend)).toEqual([false, false, false]);
  });
});
