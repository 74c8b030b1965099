import { z } from 'zod';
import { LONGEST_PATTERN, MOST_PATTERNS } from '../../regex/limits';
import { act, cues, likeness, phrases, phrasesByLocale, words } from './shapes';

/** A team's own regular expressions, run in linear time: `docs/regex.md`. */
const regexes = z.array(z.string().min(1).max(LONGEST_PATTERN)).max(MOST_PATTERNS);

/** How a rule finds its fault: the kind of detector and what it is given. */
export const detect = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('phrase'),
    fr: phrases,
    en: phrases,
    variants: z.record(z.string(), phrasesByLocale).optional(),
    scale: z.strictObject({ acts: z.array(act) }).optional(),
    calm: cues.optional(),
  }),
  z.strictObject({
    kind: z.literal('missing-move'),
    moves: cues,
    unless: cues.optional(),
    whenCustomer: cues.optional(),
    unlessCustomer: cues.optional(),
    unlessBrandSaid: cues.optional(),
    unlessContested: z.boolean().optional(),
    openCase: cues.optional(),
    variantByAct: z.partialRecord(act, z.string()).optional(),
    fr: phrases.optional(),
    en: phrases.optional(),
  }),
  z.strictObject({ kind: z.literal('personalise') }),
  z.strictObject({
    kind: z.literal('issue'),
    topics: cues,
    unless: cues,
    fr: phrases.optional(),
    en: phrases.optional(),
  }),
  z.strictObject({
    kind: z.literal('points'),
    answersAll: cues,
    answersTogether: cues,
    rhetorical: cues,
  }),
  z.strictObject({
    kind: z.literal('wait'),
    hours: z.strictObject({ x: z.number().min(0), elsewhere: z.number().min(0) }),
    moves: cues,
    complains: cues,
    fr: phrases.optional(),
    en: phrases.optional(),
  }),
  z.strictObject({
    kind: z.literal('redress'),
    again: cues,
    asked: cues,
    back: cues,
    offers: cues,
    goesOn: cues,
    still: cues,
    fr: phrases.optional(),
    en: phrases.optional(),
  }),
  z.strictObject({ kind: z.literal('shouting') }),
  z.strictObject({
    kind: z.literal('register'),
    fr: phrases,
    en: phrases,
    variants: z.record(z.string(), phrasesByLocale).optional(),
  }),
  z.strictObject({ kind: z.literal('humour'), fr: phrases, en: phrases }),
  z.strictObject({ kind: z.literal('personal-data'), fr: phrases, en: phrases }),
  z.strictObject({
    kind: z.literal('reuse'),
    least: z.strictObject({ thread: likeness, history: likeness, saved: likeness }),
    courtesies: z.strictObject({ fr: words, en: words }),
  }),
  z.strictObject({ kind: z.literal('promise'), unkept: cues, kept: cues, owns: cues, news: cues }),
  z.strictObject({ kind: z.literal('repeat-handoff'), sends: cues, aside: cues, different: cues }),
  z.strictObject({
    kind: z.literal('closure'),
    confirmed: cues,
    facts: cues,
    apart: cues,
    byes: cues,
    answers: cues,
    fr: phrases,
    en: phrases,
  }),
  z.strictObject({ kind: z.literal('channel'), again: cues, aside: cues, different: cues }),
  z.strictObject({ kind: z.literal('placeholder'), fr: phrases, en: phrases }),
  z.strictObject({ kind: z.literal('length') }),
  z.strictObject({ kind: z.literal('language') }),
  z.strictObject({
    kind: z.literal('ask'),
    routes: cues,
    ours: cues,
    aloud: cues,
    fr: phrases,
    en: phrases,
  }),
  z.strictObject({ kind: z.literal('gesture'), named: cues, fr: phrases, en: phrases }),
  z.strictObject({ kind: z.literal('account') }),
  z.strictObject({ kind: z.literal('name') }),
  z.strictObject({ kind: z.literal('left-over') }),
  z.strictObject({ kind: z.literal('answered') }),
  z.strictObject({
    kind: z.literal('contact'),
    /** Words that offer a channel without its number or address, by channel. */
    variants: z.record(z.string(), phrasesByLocale),
  }),
  z.strictObject({ kind: z.literal('regex'), patterns: z.strictObject({ fr: regexes, en: regexes }) }),
  z.strictObject({ kind: z.literal('escalate'), matters: cues, handled: cues, jokes: cues }),
]);
