import type { Analysis, Engine } from '../analysis/analyse';
import { UNCLEAR } from '../reading/act';
import type { CustomerReading } from '../reading/customer';
import { hasAny, type TextReading } from '../reading/text';
import type { Block, Rule } from '../types/ruleset';
import type { Act } from '../types/situation';
import type { Locale } from '../types/text';
import { inboxOf, type WayOn, wayOn } from './contact';
import { inVoice } from './forms';
import { isOfIllWill } from './ill-will';
import { issueOf, troubleOf } from './issue';
import { greetingEnd } from './places';
import { Rotation } from './rotation';
import { slotFor } from './slots';
import { typeset } from './typography';
import { type Voice, voiceOf } from './voice';

/** What all rewrites of one draft are made from. */
export interface Context {
  readonly engine: Engine;
  readonly rules: ReadonlyMap<string, Rule>;
  /** Of the reply as it stands: the draft, or what was made of it so far. */
  readonly analysis: Analysis;
  /** The draft as it was written. */
  readonly own: TextReading;
  readonly locale: Locale;
  readonly voice: Voice;
  readonly way: WayOn | null;
  /** What the customer speaks of, in their own noun. */
  readonly issue: string;
  /** What to be sorry for; plain words where no one thing is sure. */
  readonly trouble: string;
  readonly rotation: Rotation;
  /** Whether a whole reply is made, to be sent as it is; else one finding is to be cleared, whatever it takes. */
  readonly isWhole: boolean;
  /** Whether the draft, as it was written, is of ill will towards somebody in trouble. */
  readonly isIll: boolean;
  /** Facts in clauses that were taken out on the way: a rule objected to them. */
  readonly objected: string[];
}

/**
 * @param turn 0 for the first proposal; another number gives other sentences
 * @param isWhole for a whole reply that can be sent as it is
 */
export function contextOf(
  engine: Engine,
  rules: ReadonlyMap<string, Rule>,
  analysis: Analysis,
  locale: Locale,
  turn = 0,
  isWhole = false,
): Context {
  const { reading } = analysis;
  const voice = voiceOf(reading.draft, locale, reading.situation.brand);
  const rotation = new Rotation(reading.situation, turn);
  const issues = engine.ruleset.blocks.issue?.[locale] ?? [];
  const issue = issueOf(issues, reading, locale, { voice, rotation });
  const trouble = troubleOf(issues, reading, locale, { voice, rotation }, isWhole);
  return {
    engine,
    rules,
    analysis,
    own: reading.draft,
    locale,
    voice,
    way: wayOn(reading, locale) ?? (isWhole ? inboxOf(reading, locale) : null),
    issue,
    trouble,
    rotation,
    isWhole,
    isIll: isOfIllWill(analysis),
    objected: [],
  };
}

/** Thanks that are none for sure, under a reply that was found at fault, are not answered as thanks. */
const actOf = ({ act, lead }: CustomerReading): Act => (act === 'praise' && lead < UNCLEAR ? 'other' : act);

/** Whether a block's conditions hold. Without a known way on, what suits writing is taken: the slot says so. */
function suits(block: Block, { analysis: { reading }, way }: Context): boolean {
  const { acts, visibility, channels, customer, draft, admits } = block;
  return (
    !(admits && reading.situation.brand?.admission === 'forbidden') &&
    (!acts || acts.includes(actOf(reading.customer))) &&
    (!visibility || visibility === reading.situation.visibility) &&
    (!channels || channels.includes(way?.channel ?? 'email')) &&
    (!customer || hasAny(reading.customer.all, customer)) &&
    (!draft || hasAny(reading.draft, draft))
  );
}

/** Conditions that say more than «everywhere»: a block for this case goes before one for all. */
const isMeant = ({ acts, customer, draft }: Block): boolean => Boolean(acts ?? customer ?? draft);

const filled = (
  text: string,
  { way, issue, locale }: Context,
  values: Readonly<Record<string, string>>,
): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (name in values) return values[name] as string;
    if (name === 'contact') return way?.words ?? (slotFor('contact', locale) as string);
    if (name === 'issue') return issue;
    return slotFor(name, locale) ?? whole;
  });

/** "Uh oh!", "Oh no!", «Aïe !»: how somebody talks; formal words of apology behind it would clash. */
const LIGHT =
  /^(?:uh[ -]?oh|oh no|oh dear|ah(?=[ ,])|ouch|yikes|oops|aïe|mince|oh là|\p{Extended_Pictographic})/iu;
const STIFF =
  /^(?:please accept|(?:our|my) apologies|nous vous p|je vous p|veuillez|toutes (?:nos|mes) excuses)/iu;

const opensLightly = (draft: TextReading): boolean => LIGHT.test(draft.text.slice(greetingEnd(draft)));

/** What owns a fault: where the fact is contested, thanks for the word about it come instead. */
const ADMITS = new Set(['apology', 'own']);

const CALLED = ['c-used-phone'];
const WROTE = ['c-used-email', 'c-used-dm', 'c-used-chat', 'c-used-form'];
const OF_WRITING = /répon[ds]|\breply|wrote/iu;

/** Whether a sentence speaks of what was: our last message in this thread, an answer to what they wrote. */
function isTrueHere({ text }: Block, { analysis: { reading } }: Context, block: string): boolean {
  if (text.includes('{news}')) return reading.situation.thread.some(({ role }) => role === 'brand');
  const hasOnlyCalled = hasAny(reading.customer.all, CALLED) && !hasAny(reading.customer.all, WROTE);
  return block !== 'delay' || !hasOnlyCalled || !OF_WRITING.test(text);
}

/**
 * A block's sentences that fit here, filled in, the least used first.
 * @param asked the block's name
 * @param values what else is known: `{question}`, `{name}`
 */
export function sentencesOf(
  asked: string,
  context: Context,
  values: Readonly<Record<string, string>> = {},
): string[] {
  const { engine, locale, voice, rotation, analysis } = context;
  const isContested = analysis.reading.situation.contested === true;
  const name = isContested && ADMITS.has(asked) ? 'acknowledge' : asked;
  const fitting = (engine.ruleset.blocks[name]?.[locale] ?? []).filter(
    (block) => suits(block, context) && isTrueHere(block, context, name),
  );
  const meant = fitting.filter(isMeant);
  const told = ADMITS.has(asked) ? { issue: context.trouble, ...values } : values;
  const texts = (meant.length > 0 ? meant : fitting)
    .flatMap(({ text }) => inVoice(text, voice) ?? [])
    .map((text) => typeset(filled(text, context, told), locale));
  // Behind a comma a sentence lost its capital.
  const fresh = texts.filter((text) => !analysis.reading.draft.text.includes(text.slice(1)));
  const light =
    ADMITS.has(asked) && opensLightly(context.own) ? fresh.filter((text) => !STIFF.test(text)) : [];
  return rotation.order(light.length > 0 ? light : fresh);
}
