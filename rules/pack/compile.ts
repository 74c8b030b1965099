import { compilePhrases, type PhraseGroup, type PhraseSources } from '../../engine/phrase/compile';
import type { PackedPhrases } from '../../engine/phrase/packed';
import type { Ruleset } from '../../engine/types/ruleset';
import type { Locale } from '../../engine/types/text';
import { inflect } from '../inflect/inflect';
import { compileActs } from './acts';
import { compileBlocks, cuesOfBlocks } from './blocks';
import { canonical } from './canonical';
import { PackError } from './fault';
import { engineRule } from './layers';
import { compilePackGroups, compileScales, featuresOf } from './scales';
import type { Pack } from './schema/pack';
import type { PackRule } from './schema/rule';

type Side = 'draft' | 'customer';
const LANGUAGES: Readonly<Record<Locale, true>> = { fr: true, en: true };

/** The phrases a rule looks for in a draft, its variants' under `rule/variant`. */
function ruleGroups({ id, detect }: PackRule, locale: Locale): PhraseGroup[] {
  const own = 'fr' in detect || 'en' in detect ? (detect[locale] ?? []) : [];
  const variants = 'variants' in detect ? Object.entries(detect.variants ?? {}) : [];
  return [
    { owner: id, phrases: own },
    ...variants.map(([name, phrases]) => ({ owner: `${id}/${name}`, phrases: phrases[locale] })),
  ];
}

function cueGroups(pack: Pack, side: Side, locale: Locale): PhraseGroup[] {
  const cues = Object.entries(pack.cues ?? {}).filter(([, cue]) => cue.in === side || cue.in === 'both');
  return cues.map(([owner, cue]) => ({ owner, phrases: cue[locale] }));
}

/** The phrases that a pack looks for on one side in one language. */
export function compilePackPhrases(pack: Pack, side: Side, locale: Locale): PackedPhrases {
  const sources: PhraseSources = {
    list: (name) => pack.lists?.[name]?.[locale],
    inflect: (lemma, feature) => inflect(locale, lemma, feature),
  };
  const rules = side === 'draft' ? (pack.rules ?? []).flatMap((rule) => ruleGroups(rule, locale)) : [];
  return compilePhrases([...rules, ...cueGroups(pack, side, locale)], locale, sources);
}

/** FNV-1a, 53 bits: names a content, protects nothing. */
function hashOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

/** Every list of a detector's data that is not its own phrases names cues. */
const namedCues = (detect: PackRule['detect']): string[] =>
  Object.entries(detect).flatMap(([field, value]) =>
    Array.isArray(value) && !(field in LANGUAGES) ? value : [],
  );

/** The cues that rules and acts name must exist: a slip in a name would silence a rule unseen. */
function missingCues(pack: Pack): string[] {
  const known = new Set([...Object.keys(pack.cues ?? {}), ...Object.keys(pack.scales ?? {})]);
  const rules = new Set((pack.rules ?? []).map(({ id }) => id));
  const faults: string[] = [];
  for (const { id, detect } of pack.rules ?? []) {
    for (const cue of namedCues(detect)) {
      if (!known.has(cue)) faults.push(`${id}: detect: there is no cue named «${cue}»`);
    }
  }
  for (const { block, cue } of cuesOfBlocks(pack)) {
    if (!known.has(cue)) faults.push(`blocks: ${block}: there is no cue named «${cue}»`);
  }
  for (const feature of [...featuresOf(pack, 'fr'), ...featuresOf(pack, 'en')]) {
    // A variant's phrases stand under `rule/variant`.
    const cue = /^(?:earlier|draft)?=([a-z][^/ ]*)/.exec(feature)?.[1] ?? null;
    if (cue !== null && !known.has(cue) && !rules.has(cue))
      faults.push(`scales: there is no cue named «${cue}»`);
  }
  return faults;
}

/** How rulesets are written: raised when one that was kept by an older Tact can no longer be read. */
export const RULESET_FORM = 2;

/** The content hash that compiled packs are cached by. */
export const packHash = (pack: Pack): string => hashOf(canonical(pack));

/**
 * Compiles a merged pack to what the engine runs.
 * @throws PackError naming rule, field and reason
 */
export function compileRuleset(pack: Pack): Ruleset {
  const faults = missingCues(pack);
  if (faults.length > 0) throw new PackError(faults);
  try {
    const side = (locale: Locale) => ({
      draft: compilePackPhrases(pack, 'draft', locale),
      customer: compilePackPhrases(pack, 'customer', locale),
    });
    const weighed = (locale: Locale) => ({
      draft: compileScales(pack, 'draft', locale),
      customer: compileScales(pack, 'customer', locale),
    });
    return {
      hash: packHash(pack),
      rules: (pack.rules ?? []).map(engineRule),
      phrases: { fr: side('fr'), en: side('en') },
      scales: { fr: weighed('fr'), en: weighed('en') },
      groups: { fr: compilePackGroups(pack, 'fr'), en: compilePackGroups(pack, 'en') },
      acts: { fr: compileActs(pack, 'fr'), en: compileActs(pack, 'en') },
      blocks: compileBlocks(pack),
    };
  } catch (error) {
    throw new PackError((error as Error).message.split('\n'));
  }
}
