import { browser } from 'wxt/browser';
import { onPacks } from './kept';
import { applyPolicy, machinePolicy, pinOf } from './policy';
import { ask, keep, refresh, type Subscribing } from './subscribe';

/** The alarm that has all addresses asked again. */
export const ALARM = 'packs';
const HOURS = 4;

export interface RoundsOptions extends Subscribing {
  /** The address that the person was given for their team; empty when none. */
  readonly teamLink: () => Promise<string>;
}

/** Whether anything has an address; if not, nothing needs to wake the background. */
async function hasAddresses({ store }: RoundsOptions): Promise<boolean> {
  return (await store.all()).some(({ source }) => 'url' in source);
}

async function tendAlarm(options: RoundsOptions): Promise<void> {
  if (!(await hasAddresses(options))) return void (await browser.alarms.clear(ALARM));
  if (await browser.alarms.get(ALARM)) return;
  await browser.alarms.create(ALARM, { periodInMinutes: HOURS * 60 });
}

/** The team's link is subscribed to by itself, where the browser lets us ask there. */
async function followLink(options: RoundsOptions): Promise<void> {
  const url = (await options.teamLink()).trim();
  const all = await options.store.all();
  if (url === '' || all.some(({ source }) => 'url' in source && source.url === url)) return;
  const came = await ask({ url, kind: 'address' }, undefined, options);
  if ('kept' in came) await keep(options.store, came.kept);
}

/** Asks every address once: those of the policy first. */
async function round(options: RoundsOptions): Promise<void> {
  const { policy } = await machinePolicy();
  await applyPolicy(policy, options);
  await followLink(options);
  for (const kept of await options.store.all()) {
    const { source } = kept;
    const wanted = policy.packs?.find(({ url }) => source.kind === 'policy' && source.url === url);
    await refresh(kept, options, wanted && pinOf(wanted));
  }
  await tendAlarm(options);
}

/** Asks addresses every few hours, at the browser's start and whenever the policy changes; one round at a time. */
export function startRounds(options: RoundsOptions): { look(): Promise<void> } {
  let last: Promise<void> = Promise.resolve();
  const look = (): Promise<void> => {
    last = last.then(() => round(options)).catch(() => undefined);
    return last;
  };
  browser.alarms.onAlarm.addListener(({ name }) => void (name === ALARM && look()));
  browser.runtime.onStartup.addListener(() => void look());
  browser.runtime.onInstalled.addListener(() => void look());
  browser.storage.onChanged.addListener((_, area) => void (area === 'managed' && look()));
  onPacks('any', () => void tendAlarm(options).catch(() => undefined));
  return { look };
}
