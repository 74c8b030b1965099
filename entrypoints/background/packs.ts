import coreRuleset from 'virtual:core-ruleset';
import { compiledCache } from '../../host/packs/compiled';
import { corePack } from '../../host/packs/core';
import { PacksInForce } from '../../host/packs/in-force';
import { packStore } from '../../host/packs/kept';

/** Keeps packs going: those kept are laid over Tact's own rules, account by account. */
export function keepPacks(): PacksInForce {
  const store = packStore();
  return new PacksInForce({ core: coreRuleset, corePack, store, compiled: compiledCache(Date.now) });
}
