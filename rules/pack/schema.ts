import { z } from 'zod';
import { LONGEST_PATTERN, MOST_PATTERNS } from '../regex/limits';
import { brandSchema } from './brand';
import { VERSION_SHAPE } from './exchange/version';

/** The form of a pack. Unknown fields are refused: a typing slip must not switch a rule off unseen. */
const text = z.string().min(1).max(2000);
const both = z.strictObject({ fr: text, en: text });
const phrases = z.array(z.string().min(1).max(1200)).max(2000);
const words = z.array(z.string().min(1).max(40)).max(1000);
const share = z.number().min(0.4).max(1);
const likeness = z.strictObject({ wording: share, matter: share });
const phrasesByLocale = z.strictObject({ fr: phrases, en: phrases });
const cues = z.array(z.string().regex(/^[a-z][a-z0-9-]*$/));

export const ACTS = ['complaint', 'help-request', 'question', 'opinion', 'praise', 'abuse', 'other'] as const;
const act = z.enum(ACTS);
export const severity = z.enum(['error', 'warning', 'hint']);

/** A team's own regular expressions, run in linear time: `docs/regex.md`. */
const regexes = z.array(z.string().min(1).max(LONGEST_PATTERN)).max(MOST_PATTERNS);

const detect = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('phrase'),
    fr: phrases,
    en: phrases,
    variants: z.record(z.string(), phrasesByLocale).optional(),
    scale: z.strictObject({ acts: z.array(act) }).optional(),
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

const channel = z.enum(['dm', 'email', 'phone', 'form', 'chat', 'address']);

/** A sentence that rewrites are built from; alone, it fits everywhere. */
const block = z.union([
  text,
  z.strictObject({
    text,
    acts: z.array(act).optional(),
    visibility: z.enum(['public', 'private']).optional(),
    channels: z.array(channel).optional(),
    heard: z.array(z.string().min(1).max(40)).max(60).optional(),
    customer: cues.optional(),
    draft: cues.optional(),
    admits: z.boolean().optional(),
  }),
]);

const recipe = z.strictObject({
  kind: z.enum([
    'insert',
    'replace-span',
    'replace-sentence',
    'remove-span',
    'remove-sentence',
    'calm',
    'agree',
    'plain-words',
    'greet',
    'blank',
    'contact',
    'answer',
    'hold',
    'shorten',
    'in-their-language',
    'compose',
  ]),
  at: z.enum(['after-greeting', 'before-closing', 'end']).optional(),
  block: z.string().optional(),
});

const contact = z.looseObject({ channel, value: z.string() });
const message = z.looseObject({ role: z.enum(['customer', 'brand', 'bystander']), text: z.string() });

/** A case as `engine/types/situation.ts` describes it; what is unknown in it is ignored. */
export const caseSchema = z.looseObject({
  id: z.string().optional(),
  platform: z.enum(['x', 'facebook', 'other']),
  visibility: z.enum(['public', 'private']),
  locale: z.enum(['fr', 'en']).optional(),
  now: z.string().optional(),
  begun: z.string().optional(),
  limit: z.number().int().positive().optional(),
  account: z.string().optional(),
  contested: z.boolean().optional(),
  brand: z.looseObject({ name: z.string(), contacts: z.array(contact).optional() }).optional(),
  thread: z.array(message),
  history: z.array(z.looseObject({ text: z.string() })).optional(),
  draft: z.string(),
});

/** An example is a case with what must be found in it; in a pack nothing unknown stands in it. */
const exampleMessage = z.strictObject({
  role: z.enum(['customer', 'brand', 'bystander']),
  author: z.string().optional(),
  text: z.string(),
  at: z.string().optional(),
});
export const exampleSchema = z.strictObject({
  platform: z.enum(['x', 'facebook', 'other']).optional(),
  visibility: z.enum(['public', 'private']).optional(),
  now: z.string().optional(),
  begun: z.string().optional(),
  limit: z.number().int().positive().optional(),
  account: z.string().optional(),
  contested: z.boolean().optional(),
  brand: z.record(z.string(), z.unknown()).optional(),
  thread: z.array(exampleMessage),
  history: z
    .array(
      z.strictObject({
        text: z.string(),
        at: z.string().optional(),
        to: z.string().optional(),
        act: act.optional(),
        thread: z.string().optional(),
      }),
    )
    .optional(),
  draft: z.string(),
  /** UTF-16 spans of the draft: the words at fault; empty for a missing move. */
  marks: z.array(z.tuple([z.number().int(), z.number().int()])).optional(),
  rewrite: z.string().optional(),
});
/** An example that the rule is known to get wrong; `wanted` says in which list it belongs. */
const missSchema = exampleSchema.extend({ wanted: z.enum(['flags', 'allows']) });
const examples = z.strictObject({
  flags: z.array(exampleSchema),
  allows: z.array(exampleSchema),
  misses: z.array(missSchema).optional(),
});

export const ruleSchema = z.strictObject({
  id: z.string().regex(/^(?:[a-z][a-z-]*|x-[a-z0-9-]+\/[a-z0-9-]+)$/),
  family: z.enum(['moves', 'faults', 'thread', 'slips']),
  severity,
  young: z.boolean().optional(),
  message: both,
  why: both,
  speaks: z
    .strictObject({ acts: z.array(act).optional(), visibility: z.enum(['public', 'private']).optional() })
    .optional(),
  detect,
  variants: z
    .record(
      z.string(),
      z.strictObject({
        severity: severity.optional(),
        message: both.optional(),
        off: z.boolean().optional(),
      }),
    )
    .optional(),
  yieldsTo: z.array(z.string()).optional(),
  rewrites: z.array(recipe).optional(),
  examples: z.strictObject({ fr: examples, en: examples }).optional(),
});

export const cueSchema = z.strictObject({
  in: z.enum(['draft', 'customer', 'both']),
  fr: phrases,
  en: phrases,
});

/** Weight → the features that have it, parted by ` | `. */
const weights = z.record(z.string().regex(/^-?\d+(?:\.\d+)?$/), z.string().min(1).max(20_000));
/** `sure`: what a sum must reach to be shown; below, it is a hint. 1 where none is given. */
const scale = z.strictObject({ bias: z.number(), sure: z.number().positive().optional(), weights });
/** How much a sentence's words speak for an owner (a rule or a move), learned from examples. */
export const scaleSchema = z.strictObject({
  in: z.enum(['draft', 'customer']),
  fr: scale.optional(),
  en: scale.optional(),
});
/** Of each act, how much a customer's words speak for it. */
const actWeights = z.partialRecord(act, scale);
/** Name → words that mean alike, parted by ` | `. */
const groups = z.record(z.string().regex(/^[a-z][a-z0-9/-]*$/), z.string().min(1).max(10_000));

/** The numbers that a rule goes by; which it has, its detector says. */
const thresholds = z
  .strictObject({
    /** Hours after which an answer is late. */
    hours: z.strictObject({ x: z.number().min(0).max(720), elsewhere: z.number().min(0).max(720) }),
    /** How alike two replies are that are the same. */
    least: z.strictObject({ thread: likeness, history: likeness, saved: likeness }),
  })
  .partial();

/** What a layer changes of a rule that a layer below defines. */
export const overrideSchema = z.strictObject({
  off: z.boolean().optional(),
  severity: severity.optional(),
  message: both.optional(),
  why: both.optional(),
  thresholds: thresholds.optional(),
  add: phrasesByLocale.partial().optional(),
  remove: phrasesByLocale.partial().optional(),
  /** The team's own examples of the rule, tested with the rule's. */
  examples: z.strictObject({ fr: examples, en: examples }).partial().optional(),
});

/** `rule` or `rule/variant`; a team's own rules are `x-<pack>/<slug>`. */
const overridden = z
  .string()
  .max(200)
  .regex(/^(?:[a-z][a-z-]*|x-[a-z0-9-]+\/[a-z0-9-]+)(?:\/[a-z][a-z0-9-]*)?$/);

/** A key that may sign this pack: Ed25519, raw, base64url. A retired one may no longer. */
const key = z.strictObject({
  key: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  name: z.string().min(1).max(100),
  retired: z.boolean().optional(),
});

const reminderText = z.string().min(1).max(300);
const reminder = z.strictObject({
  /** In one language at least. */
  text: z
    .strictObject({ fr: reminderText.optional(), en: reminderText.optional() })
    .refine(({ fr, en }) => fr !== undefined || en !== undefined),
});

export const packSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.string().min(1).max(100),
  version: z.number().int().positive(),
  minEngine: z.string().regex(VERSION_SHAPE).optional(),
  brand: brandSchema.optional(),
  /** Who may sign this pack, and add or retire another. */
  keys: z.array(key).max(50).optional(),
  rules: z.array(ruleSchema).optional(),
  overrides: z.record(overridden, overrideSchema).optional(),
  cues: z.record(z.string(), cueSchema).optional(),
  lists: z.record(z.string(), phrasesByLocale).optional(),
  scales: z.record(z.string(), scaleSchema).optional(),
  groups: z.strictObject({ fr: groups, en: groups }).optional(),
  blocks: z.record(z.string(), z.strictObject({ fr: z.array(block), en: z.array(block) })).optional(),
  acts: z.strictObject({ fr: actWeights, en: actWeights }).optional(),
  /** What a reply should do that no rule can judge: shown on the bar's checklist, in the reader's language. */
  reminders: z.array(reminder).max(50).optional(),
  /** Field paths that no layer above may change, e.g. `overrides/boilerplate/severity`. */
  locked: z.array(z.string()).optional(),
});

export type Pack = z.infer<typeof packSchema>;
export type PackRule = z.infer<typeof ruleSchema>;
export type Override = z.infer<typeof overrideSchema>;
export type Reminder = z.infer<typeof reminder>;
export type Example = z.infer<typeof exampleSchema>;
export type CaseInput = z.infer<typeof caseSchema>;
