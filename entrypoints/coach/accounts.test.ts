import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../components/settings/settings';
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
  const prepare = (told: Told): Promise<void> => {
    const work = engines.prepare(told, 'fr');
    meanwhile(prepared.push({ told, work }));
    return work;
  };
  const accounts = new Accounts(packs, { has: (told) => engines.has(told), prepare });
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
    expect(engines.has(told as Told)).toBe(true);
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
    expect(engines.has(told)).toBe(true);
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
    expect(engines.has(told)).toBe(true);
    expect(engines.of(told).ruleset.rules.map(({ id }) => id)).not.toContain('blame-customer');
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
