import { compilePhrases, type PhraseGroup, type PhraseSources } from '../../engine/phrase/compile';
import type { CompiledPhrases } from '../../engine/phrase/program';
import type { Ruleset } from '../../engine/types/ruleset';
import type { Locale } from '../../engine/types/text';
import { inflect } from '../inflect/inflect';
import { canonical } from './canonical';
import { engineRule } from './layers';
import { PackError } from './read';
import type { Pack, PackRule } from './schema';

type Side = 'draft' | 'customer';

/** The phrases a rule looks for in a draft, its variants' under `rule/variant`. */
function ruleGroups({ id, detect }: PackRule, locale: Locale): PhraseGroup[] {
  const own = 'fr' in detect || 'en' in detect ? (detect[locale] ?? []) : [];
  const variants = detect.kind === 'phrase' ? Object.entries(detect.variants ?? {}) : [];
  return [
    { owner: id, phrases: own },
    ...variants.map(([name, phrases]) => ({ owner: `${id}/${name}`, phrases: phrases[locale] })),
  ];
}

function cueGroups(pack: Pack, side: Side, locale: Locale): PhraseGroup[] {
  const cues = Object.entries(pack.cues ?? {}).filter(([, cue]) => cue.in === side || cue.in === 'both');
  return cues.map(([owner, cue]) => ({ owner, phrases: cue[locale] }));
}

function compileSide(pack: Pack, side: Side, locale: Locale): CompiledPhrases {
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

/** The cues that rules and acts name must exist: a slip in a name would silence a rule unseen. */
function missingCues(pack: Pack): string[] {
  const known = new Set(Object.keys(pack.cues ?? {}));
  const faults: string[] = [];
  for (const { id, detect } of pack.rules ?? []) {
    if (detect.kind !== 'missing-move') continue;
    const { moves, unless = [], whenCustomer = [], unlessCustomer = [], unlessBrandSaid = [] } = detect;
    for (const cue of [...moves, ...unless, ...whenCustomer, ...unlessCustomer, ...unlessBrandSaid]) {
      if (!known.has(cue)) faults.push(`${id}: detect: there is no cue named «${cue}»`);
    }
  }
  for (const [act, weights] of Object.entries(pack.acts ?? {})) {
    for (const cue of Object.keys(weights ?? {})) {
      if (!cue.startsWith('#') && !known.has(cue))
        faults.push(`acts: ${act}: there is no cue named «${cue}»`);
    }
  }
  return faults;
}

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
      draft: compileSide(pack, 'draft', locale),
      customer: compileSide(pack, 'customer', locale),
    });
    return {
      hash: packHash(pack),
      rules: (pack.rules ?? []).map(engineRule),
      phrases: { fr: side('fr'), en: side('en') },
      acts: (pack.acts ?? {}) as Ruleset['acts'],
      blocks: pack.blocks ?? {},
    };
  } catch (error) {
    throw new PackError((error as Error).message.split('\n'));
  }
}
