import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../components/settings/settings';
import type { Locale } from '../../engine/types/text';
import type { Answers } from '../../host/protocol/messages';
import { corePack } from '../../rules/bin/core-pack';
import { compileRuleset } from '../../rules/pack/compile';
import { Accounts } from './accounts';
import { Engines } from './engines';
import { Packs, type Told } from './packs';

const ruleset = compileRuleset(corePack());
const KEY = 'x:tilleul';
const idle = () => undefined;
const turn = () => new Promise((done) => setTimeout(done));

/** The accounts of a frame; `meanwhile` is called each time an engine has begun to be made ready. */
function frame(meanwhile: (nth: number) => void) {
  const asked: unknown[] = [];
  const prepared: { readonly told: Told; readonly work: Promise<void> }[] = [];
  const answer = { ruleset: null, brand: null, locked: [], reminders: [], guard: null };
  const ask = async (_type: keyof Answers, body: unknown) => {
    asked.push(body);
    return answer as never;
  };
  const packs = new Packs({ ask }, ruleset, idle);
  const engines = new Engines(defaultSettings, idle);
  const prepare = (told: Told, first: Locale): Promise<void> => {
    const work = engines.prepare(told, first);
    meanwhile(prepared.push({ told, work }));
    return work;
  };
  const accounts = new Accounts(packs, { has: (told, locale) => engines.has(told, locale), prepare });
  return { accounts, packs, engines, asked, prepared };
}

describe('the accounts of a frame', () => {
  it('have a second box wait for the engine that is being made ready for the first', async () => {
    const early: (Told | undefined)[] = [];
    let second = Promise.resolve();
    const { accounts, engines, asked, prepared } = frame(() => {
      second = new Promise((done) => early.push(accounts.of(KEY, 'fr', done)));
    });
    await new Promise<void>((done) => early.push(accounts.of(KEY, 'fr', done)));
    await second;
    expect(early).toEqual([undefined, undefined]);
    expect([asked.length, prepared.length]).toEqual([1, 1]);
    const told = accounts.of(KEY, 'fr', idle);
    expect(told).toBe(prepared[0]?.told);
    expect(engines.has(told as Told, 'fr')).toBe(true);
  });

  it('have an engine ready for the settings and packs that hold when the box is asked again', async () => {
    let changed = Promise.resolve();
    const { accounts, packs, engines, prepared } = frame((nth) => {
      if (nth === 1) engines.renew({ ...defaultSettings, rulesOff: ['blame-customer'] });
      if (nth === 2) changed = packs.learnAgain().then(() => engines.renew(engines.settings));
    });
    await new Promise<void>((done) => accounts.of(KEY, 'fr', done));
    await changed;
    expect(prepared.length).toBe(3);
    const told = accounts.of(KEY, 'fr', idle) as Told;
    expect(told).toBe(prepared[2]?.told);
    expect(engines.has(told, 'fr')).toBe(true);
    expect(engines.of(told).ruleset.rules.map(({ id }) => id)).not.toContain('blame-customer');
  });

  it('have engines for changed settings made ready beforehand, and boxes that are opened meanwhile wait', async () => {
    const { accounts, engines, prepared } = frame(idle);
    await new Promise<void>((done) => accounts.of(KEY, 'fr', done));
    engines.renew({ ...defaultSettings, rulesOff: ['blame-customer'] });
    const ready = accounts.renew();
    expect(accounts.of(KEY, 'fr', idle)).toBeUndefined();
    await Promise.all([ready, accounts.renew()]);
    expect(prepared.length).toBe(2);
    const told = accounts.of(KEY, 'fr', idle) as Told;
    expect(engines.has(told, 'fr')).toBe(true);
    expect(engines.of(told).ruleset.rules.map(({ id }) => id)).not.toContain('blame-customer');
  });

  it('have a box wait for the engine where the packs have changed and the others are still asked for', async () => {
    const { accounts, packs, engines, asked, prepared } = frame(idle);
    await new Promise<void>((done) => accounts.of(KEY, 'fr', done));
    const before = accounts.of(KEY, 'fr', idle) as Told;
    await packs.learnAgain();
    const after = packs.of(KEY) as Told;
    expect([after === before, engines.has(after, 'fr')]).toEqual([false, false]);
    const questions = asked.length;
    await new Promise<void>((done) => expect(accounts.of(KEY, 'fr', done)).toBeUndefined());
    expect(accounts.of(KEY, 'fr', idle)).toBe(after);
    expect([engines.has(after, 'fr'), prepared.length, asked.length]).toEqual([true, 2, questions]);
  });

  it('have a box in the other language wait for that, made ready like the first', async () => {
    const { accounts, engines, prepared } = frame(idle);
    await new Promise<void>((done) => accounts.of(KEY, 'fr', done));
    const told = accounts.of(KEY, 'fr', idle) as Told;
    const engine = engines.of(told);
    expect([engines.has(told, 'fr'), engines.has(told, 'en')]).toEqual([true, false]);
    await new Promise<void>((done) => expect(accounts.of(KEY, 'en', done)).toBeUndefined());
    expect(accounts.of(KEY, 'en', idle)).toBe(told);
    expect([engines.has(told, 'en'), prepared.length, engines.of(told) === engine]).toEqual([true, 2, true]);
  });

  it('call no box back where no engine can be made, and try again for the next', async () => {
    let tries = 0;
    const told: Told = { ruleset, brand: null, locked: [], reminders: [], guard: null };
    const packs = { of: () => told, learn: async () => undefined };
    const prepare = async (): Promise<void> => {
      tries++;
      throw new Error('no engine');
    };
    const accounts = new Accounts(packs, { has: () => false, prepare });
    let calls = 0;
    for (const _ of [1, 2]) {
      expect(accounts.of(KEY, 'fr', () => calls++)).toBeUndefined();
      await turn();
    }
    await accounts.renew();
    expect([tries, calls]).toEqual([3, 0]);
  });

  it('ask no box again once the coach has left', async () => {
    let calls = 0;
    const { accounts, prepared } = frame(() => accounts.leave());
    accounts.of(KEY, 'fr', () => calls++);
    await turn();
    await Promise.all(prepared.map(({ work }) => work));
    await turn();
    expect([prepared.length, calls]).toEqual([1, 0]);
  });
});
