import { type Matcher, makeMatcher } from '../phrase/matcher';
import { type ActScales, BARELY, tellsTrouble, UNCLEAR } from '../reading/act';
import { type CustomerReading, readCustomer } from '../reading/customer';
import { isPart } from '../reading/part';
import { takenBy } from '../reading/taken';
import { readText, type TextReading } from '../reading/text';
import { isUnder, maybeFrom, sureFrom, surelyFrom } from '../reading/trouble';
import { Groups } from '../scales/groups';
import { withScales } from '../scales/scales';
import { tableOf } from '../scales/weights';
import { frenchness, languageOf } from '../text/language';
import { scan } from '../text/scan';
import type { Diagnostic } from '../types/diagnostic';
import { type InPieces, whole } from '../types/pieces';
import type { Rule, Ruleset } from '../types/ruleset';
import type { Act, Situation } from '../types/situation';
import type { Locale } from '../types/text';
import { withoutApproved, wordingIn } from './approved';
import type { Detector, DetectorKinds, Finding, Reading } from './detector';
import { type EachOnce, eachOnce } from './each-once';
import { oncePer } from './once';
import { warmingCase } from './warming';
import { settle } from './yield';

/** What the engine says of a draft. Diagnostics come without rewrites: those are made when asked for. */
export interface Analysis {
  readonly locale: Locale | null;
  readonly customer: { readonly act: Act; readonly locale: Locale | null };
  readonly diagnostics: readonly Diagnostic[];
  readonly reading: Reading;
}

/** Judges drafts by one ruleset. */
export interface Engine {
  readonly ruleset: Ruleset;
  /**
   * @param text the draft
   * @param ui the language of messages; the draft's when left out
   */
  analyse(text: string, situation: Situation, ui?: Locale): Analysis;
  /**
   * Does beforehand, a small piece at each step, what the first drafts in a language would wait for. It may be left at
   * any step, and drafts may be judged in between.
   */
  warm(locale: Locale): InPieces<void>;
}

/** Sure enough to lean on: a customer's message of a few words weighs little against a whole draft. */
const CUSTOMER_WEIGHT = 0.2;

/** How a rule speaks: as its weight says, as a hint only, or not at all. */
type Voice = 'full' | 'soft' | 'silent';

class RulesetEngine implements Engine {
  private readonly draftMatchers: EachOnce<Matcher>;
  private readonly customerMatchers: EachOnce<Matcher>;
  private readonly acts: EachOnce<ActScales>;
  private readonly judges: readonly Judge[];
  private readonly byId: ReadonlyMap<string, Rule>;
  private readonly languages = oncePer<object, { readonly locale: Locale | null; readonly lean: number }>();
  private readonly threads = oncePer<object, CustomerReading>();
  private readonly brands = oncePer<object, readonly TextReading[]>();

  constructor(
    readonly ruleset: Ruleset,
    kinds: DetectorKinds,
  ) {
    const groups = eachOnce(function* (locale) {
      yield;
      return new Groups(ruleset.groups[locale]);
    });
    function* matcher(locale: Locale, side: 'draft' | 'customer'): InPieces<Matcher> {
      yield* groups.make(locale);
      const phrases = yield* makeMatcher(ruleset.phrases[locale][side]);
      yield;
      return withScales(phrases, ruleset.scales[locale][side], groups[locale]);
    }
    function* acts(locale: Locale): InPieces<ActScales> {
      yield* groups.make(locale);
      const own = ruleset.acts[locale];
      return { ...own, table: tableOf(own.weights), groups: groups[locale] };
    }
    this.draftMatchers = eachOnce((locale) => matcher(locale, 'draft'));
    this.customerMatchers = eachOnce((locale) => matcher(locale, 'customer'));
    this.acts = eachOnce(acts);
    this.judges = ruleset.rules.flatMap((rule) => {
      const kind = kinds[rule.detect.kind];
      return kind ? [{ rule, detect: kind(rule) }] : [];
    });
    this.byId = new Map(ruleset.rules.map((rule) => [rule.id, rule]));
  }

  *warm(locale: Locale): InPieces<void> {
    for (const made of [this.draftMatchers, this.acts, this.customerMatchers]) yield* made.make(locale);
    const { draft, situation } = warmingCase(locale);
    readText(draft, locale, this.draftMatchers, scan(draft));
    yield;
    this.customer(situation, locale);
    yield;
    const reading = this.read(draft, situation);
    yield;
    for (const judge of this.judges) {
      if (judge.detect.warm) yield* judge.detect.warm(reading);
      said(judge, reading, locale);
      yield;
    }
  }

  analyse(text: string, situation: Situation, ui?: Locale): Analysis {
    const reading = this.read(text, situation);
    const locale = reading.draft.locale;
    const words = ui ?? locale ?? reading.customer.locale ?? 'fr';
    const found = text.trim() === '' ? [] : this.judge(reading, words);
    const { act } = reading.customer;
    const approved = wordingIn(situation.brand, situation.now);
    return {
      locale,
      customer: { act, locale: reading.customer.locale },
      diagnostics: withoutApproved(settle(found, this.byId), text, approved),
      reading,
    };
  }

  private read(text: string, situation: Situation): Reading {
    const scanned = scan(text);
    const theirs = this.languageIn(situation);
    const locale = situation.locale ?? languageOf(text, scanned, theirs.lean) ?? theirs.locale;
    const customer = this.customer(situation, locale);
    const draft = readText(text, locale, this.draftMatchers, scanned);
    return {
      draft,
      customer: locale ? takenBy(draft, customer, this.acts[locale]) : customer,
      situation,
      brandMessages: this.brand(situation, locale),
    };
  }

  /** The language of the customer's last message, and what it adds to the draft's; once per thread. */
  private languageIn({ thread }: Situation): { readonly locale: Locale | null; readonly lean: number } {
    return this.languages(thread, () => {
      const text = thread.findLast(({ role }) => role === 'customer')?.text ?? '';
      const scanned = scan(text);
      return { locale: languageOf(text, scanned), lean: frenchness(text, scanned) * CUSTOMER_WEIGHT };
    });
  }

  /** The thread is read once: it is the same object from keystroke to keystroke. */
  private customer({ thread }: Situation, locale: Locale | null): CustomerReading {
    return this.threads(thread, () =>
      readCustomer(thread, this.customerMatchers, (told) => this.acts[told], locale),
    );
  }

  private brand({ thread }: Situation, locale: Locale | null): readonly TextReading[] {
    return this.brands(thread, () =>
      thread
        .filter(({ role }) => role === 'brand')
        .map(({ text }) => readText(text, locale, this.draftMatchers)),
    );
  }

  private judge(reading: Reading, ui: Locale): Diagnostic[] {
    return this.judges.flatMap((judge) => said(judge, reading, ui));
  }
}

/** A rule, and the detector that looks for it. */
interface Judge {
  readonly rule: Rule;
  readonly detect: Detector;
}

/** What one rule says of a draft. */
function said({ rule, detect }: Judge, reading: Reading, ui: Locale): Diagnostic[] {
  const voice = voiceOf(rule, reading);
  if (voice === 'silent') return [];
  const wanted = detect(reading).filter(({ variant }) => !variant || !rule.variants?.[variant]?.off);
  const found = wanted.map((finding) => diagnostic(rule, finding, ui));
  return voice === 'full' ? found : found.map((one) => ({ ...one, severity: 'hint' as const }));
}

/**
 * What is in the draft keeps silent under praise only where it is praise for sure. A missing move speaks where it is
 * called for.
 */
function voiceOf(rule: Rule, reading: Reading): Voice {
  const { speaks: where, family } = rule;
  const { customer, situation } = reading;
  if (where?.visibility && where.visibility !== situation.visibility) return 'silent';
  if (family === 'moves' && isPart(reading.draft.text)) return 'silent';
  if (family === 'moves' && where?.acts?.includes('complaint')) return voiceOfMove(rule, reading);
  if (!where?.acts || where.acts.includes(customer.act)) return 'full';
  if (family === 'moves') return 'silent';
  return customer.lead < UNCLEAR || isUnder(customer, where.acts) ? 'full' : 'silent';
}

/** One turn of a private talk under way is no whole reply: what it lacks may have been said, or comes next. */
const isTurn = ({ situation, brandMessages }: Reading): boolean =>
  situation.visibility === 'private' && brandMessages.length > 0;

/**
 * A move that troubles call for: full where there is one for sure, a hint in the list where there may be one, whichever
 * it is. What complaints alone call for asks for one.
 */
function voiceOfMove({ speaks: where }: Rule, reading: Reading): Voice {
  const { act, answered, latest, reproach, trouble } = reading.customer;
  const acts = where?.acts ?? [];
  const asked = acts.includes(act);
  if (asked && !tellsTrouble(act)) return isTurn(reading) ? 'soft' : 'full';
  if (answered <= maybeFrom(latest)) return 'silent';
  if (!acts.includes('help-request') && reproach < BARELY) return 'silent';
  const isSure = answered > surelyFrom(latest) || trouble > sureFrom(latest);
  return isSure && asked && !isTurn(reading) ? 'full' : 'soft';
}

/** A message with the pack's own words in it. */
const filled = (message: string, told: Finding['told'] = {}): string =>
  Object.entries(told).reduce((text, [name, words]) => text.replaceAll(`{${name}}`, () => words), message);

function diagnostic(rule: Rule, finding: Finding, ui: Locale): Diagnostic {
  const variant = finding.variant ? rule.variants?.[finding.variant] : undefined;
  return {
    rule: rule.id,
    ...(finding.variant ? { variant: finding.variant } : {}),
    severity: finding.severity ?? variant?.severity ?? rule.severity,
    spans: finding.spans,
    message: filled((variant?.message ?? rule.message)[ui], finding.told),
    why: rule.why[ui],
    ...(finding.evidence ? { evidence: finding.evidence } : {}),
    ...(finding.escalation ? { escalation: finding.escalation } : {}),
    rewrites: [],
  };
}

/**
 * Makes an engine from compiled rules; nothing is warm in it. Where nobody waits for the page meanwhile, `createEngine`
 * does all at once.
 * @param ruleset what `compileRuleset` returned, through JSON or not
 * @param kinds the detectors that rules may name; a rule of an unknown kind stays silent
 */
export function coldEngine(ruleset: Ruleset, kinds: DetectorKinds): Engine {
  return new RulesetEngine(ruleset, kinds);
}

/** The same, warm. */
export function createEngine(ruleset: Ruleset, kinds: DetectorKinds): Engine {
  const engine = coldEngine(ruleset, kinds);
  for (const locale of ['fr', 'en'] as const) whole(engine.warm(locale));
  return engine;
}
