import { defaultSettings, type Settings, uiLocaleOf } from '../../components/settings/settings';
import { compiledCache } from '../../host/packs/compiled';
import { corePack, coreRuleset } from '../../host/packs/core';
import { PacksInForce } from '../../host/packs/in-force';
import { onPacks, packStore } from '../../host/packs/kept';
import { machinePolicy } from '../../host/packs/policy';
import { recording } from '../../host/packs/recording';
import { startRounds } from '../../host/packs/rounds';
import { storedSettings } from '../../host/storage/settings';
import { locksOf, overridesOf } from '../../rules/pack/policy';

/** Keeps packs going: addresses asked from time to time, and what is kept laid over Tact's own rules. */
export function keepPacks(): PacksInForce {
  const store = recording(packStore());
  const settings = storedSettings<Settings>(defaultSettings);
  const rounds = startRounds({
    store,
    corePack,
    fetch: (...asked) => fetch(...asked),
    now: Date.now,
    locale: uiLocaleOf(defaultSettings, navigator.language),
    teamLink: async () => (await settings.get()).teamLink,
  });
  let link = '';
  settings.watch(({ teamLink }) => {
    if (teamLink !== link) void rounds.look();
    link = teamLink;
  });
  const packs = new PacksInForce({
    core: coreRuleset,
    corePack,
    store,
    compiled: compiledCache(Date.now),
    locked: async () => locksOf((await machinePolicy()).policy),
    ordered: async () => {
      const { policy } = await machinePolicy();
      return { overrides: overridesOf(policy), guard: policy.guard ?? null };
    },
  });
  onPacks('used', () => packs.prepare().catch(() => undefined));
  return packs;
}
