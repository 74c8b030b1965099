import { corePack } from '../../rules/bin/core-pack';
import type { Pack } from '../../rules/pack/schema/pack';
import type { PackRule } from '../../rules/pack/schema/rule';

/** A pack of a shop's team with a rule of every kind there is, small enough to be compiled thousands of times. */
export function everyKind(): Pack {
  const core = corePack();
  const kinds = new Map((core.rules ?? []).map((rule) => [rule.detect.kind, rule]));
  const rules = [...kinds.values()].map((rule) => shortened({ ...rule, id: `x-shop/${rule.id}` }));
  const named = new Set(JSON.stringify(rules.map(({ detect }) => detect)).match(/[a-z][a-z0-9-]+/g));
  const {
    version,
    schemaVersion,
    overrides: _,
    acts: _acts,
    scales: _scales,
    blocks: _blocks,
    ...rest
  } = core;
  const cues = Object.entries({ ...core.cues }).filter(([name]) => named.has(name));
  const scales = Object.entries({ ...core.scales }).filter(([name]) => named.has(name));
  return {
    ...rest,
    schemaVersion,
    version,
    id: 'shop',
    name: 'Shop',
    rules,
    cues: Object.fromEntries(
      cues.map(([name, cue]) => [name, { in: cue.in, fr: few(cue.fr), en: few(cue.en) }]),
    ),
    scales: Object.fromEntries(
      scales.map(([name, scale]) => [name, { in: scale.in, fr: { bias: -1, weights: { '2.5': 'merci' } } }]),
    ),
    lists: { ours: { fr: ['colis', 'petit paquet'], en: ['parcel'] } },
    groups: { fr: { mots: 'un | deux' }, en: { words: 'one | two' } },
    blocks: { sorry: { fr: ['Pardon.', { text: 'Navrés.', acts: ['complaint'] }], en: ['Sorry.'] } },
    overrides: { boilerplate: { severity: 'hint', add: { fr: ['notre maison'] } } },
    locked: ['overrides/boilerplate'],
  };
}

/** Phrases that need no word list. */
const few = (phrases: readonly string[] = []): string[] =>
  phrases.filter((one) => !one.includes('@') && one.length < 60).slice(0, 1);

function shortened({ detect, examples: _, ...rule }: PackRule): PackRule {
  const cut = Object.fromEntries(
    Object.entries(detect).map(([field, value]) =>
      (field === 'fr' || field === 'en') && Array.isArray(value) ? [field, few(value)] : [field, value],
    ),
  ) as PackRule['detect'];
  const both = {
    flags: [{ thread: [], draft: 'Bonjour', marks: [[0, 7]] as [number, number][] }],
    allows: [],
  };
  const brief = { fr: 'Un message.', en: 'A message.' };
  return {
    ...rule,
    message: brief,
    why: brief,
    detect: withFewVariants(cut),
    examples: { fr: both, en: both },
  };
}

function withFewVariants(detect: PackRule['detect']): PackRule['detect'] {
  if (!('variants' in detect) || !detect.variants) return detect;
  const variants = Object.entries(detect.variants).map(([name, { fr, en }]) => [
    name,
    { fr: few(fr), en: few(en) },
  ]);
  return { ...detect, variants: Object.fromEntries(variants) } as PackRule['detect'];
}

/** Numbers from a seed, the same in each run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const ODD: readonly unknown[] = [
  null, true, -1, 0, 1e308, 2 ** 53, '', ' ', '\u0000', '\ud800', '__proto__', 'constructor', 'toString', '<img src=x onerror=alert(1)>',
  '(', '[a [b [c', '@nothing', '~xyzzy', 'a ..12 a ..12 a', '..', '(a|b|c) '.repeat(100), 'x'.repeat(3000), '#word', '^ $', 'a UNLESS before a',
  'javascript:alert(1)', '{a} {b}', '"', '|', [], {}, [[]], ['constructor'], { fr: [], en: [] }, { fr: 'a', en: 'b' }, [[[[[[[[[[1]]]]]]]]]],
  '9'.repeat(400), 'apologise', 'x-shop/apologise', 'core', 'phrase', 'contact', 'é\u0301', '\u202eabc', ' | ', 'a | a',
]; // biome-ignore format: odd things read better dense

const pick = <T>(random: () => number, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)] as T;

/** One value of a JSON tree changed, taken away, doubled or put elsewhere. */
function mutateTree(value: unknown, random: () => number): unknown {
  if (value === null || typeof value !== 'object' || random() < 0.06) return pick(random, ODD);
  if (Array.isArray(value)) {
    const at = Math.floor(random() * value.length);
    const way = random();
    if (way < 0.1) return value.toSpliced(at, 1);
    if (way < 0.2) return value.toSpliced(at, 0, value[at] ?? pick(random, ODD));
    if (way < 0.25) return [...value, pick(random, ODD)];
    return value.length === 0 ? [pick(random, ODD)] : value.with(at, mutateTree(value[at], random));
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return pick(random, ODD);
  const [key, inner] = pick(random, entries);
  const way = random();
  const others = entries.filter(([name]) => name !== key);
  if (way < 0.04) return Object.fromEntries(others);
  if (way < 0.08) return Object.fromEntries([...others, [String(pick(random, ODD)), inner]]);
  if (way < 0.12) return { ...value, [String(pick(random, ODD))]: pick(random, ODD) };
  return Object.fromEntries([...others, [key, mutateTree(inner, random)]]);
}

function mutateBytes(bytes: Buffer, random: () => number): Buffer {
  const at = Math.floor(random() * bytes.length);
  const way = random();
  if (way < 0.2) return bytes.subarray(0, at);
  if (way < 0.6)
    return Buffer.concat([bytes.subarray(0, at), Buffer.from([random() * 256]), bytes.subarray(at + 1)]);
  const length = Math.floor(random() * 40);
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at)]);
}

/** A mutated file: mostly one to three fields changed, sometimes its bytes. */
export function mutant(pack: Pack, random: () => number): Buffer {
  if (random() < 0.15) return mutateBytes(Buffer.from(JSON.stringify(pack)), random);
  let value: unknown = pack;
  for (let left = 1 + Math.floor(random() * 3); left > 0; left--) value = mutateTree(value, random);
  return Buffer.from(JSON.stringify(value) ?? '');
}
