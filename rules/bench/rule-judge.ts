import { createEngine, type Engine } from '../../engine/analysis/analyse';
import { compilePhrases } from '../../engine/phrase/compile';
import type { Both, Ruleset } from '../../engine/types/ruleset';
import type { Locale, Span } from '../../engine/types/text';
import { exampleSituation, judgeExample, type Outcome } from '../examples/judge-example';
import { inflect } from '../inflect/inflect';
import { compileRuleset } from '../pack/compile';
import { PackError } from '../pack/fault';
import { engineRule, mergeLayers } from '../pack/layers';
import type { Example } from '../pack/schema/example';
import type { Pack } from '../pack/schema/pack';
import type { PackRule } from '../pack/schema/rule';
import { ALL_KINDS } from '../regex/kinds';

/** Tact's own rules, as they are written and as they run. */
export interface CoreRules {
  readonly pack: Pack;
  readonly ruleset: Ruleset;
}

/** One rule at the bench. */
export interface RuleJudge {
  /** How an example of the rule comes out, and the words that the rule points at. */
  example(locale: Locale, kind: 'flags' | 'allows', example: Example): Judged;
}

export interface Judged {
  readonly outcome: Outcome;
  readonly spans: readonly Span[];
  /** Whether the rule speaks at all: what is missing has no words. */
  readonly speaks: boolean;
}

type Phrased = Both<readonly string[]>;

const isAlone = ({ id, detect }: PackRule): boolean =>
  (detect.kind === 'phrase' || detect.kind === 'regex') && id.startsWith('x-');

const NO_PHRASES: Phrased = { fr: [], en: [] };

/** The phrases or expressions of a team's own rule run beside what Tact's rules know of the customer: a tenth of compiling all. */
function aloneRuleset({ ruleset }: CoreRules, { lists = {} }: Pack, rule: PackRule): Ruleset {
  const phrases = rule.detect.kind === 'phrase' ? rule.detect : NO_PHRASES;
  const draft = (locale: Locale) =>
    compilePhrases([{ owner: rule.id, phrases: phrases[locale] }], locale, {
      list: (name) => (Object.hasOwn(lists, name) ? lists[name]?.[locale] : undefined),
      inflect: (lemma, feature) => inflect(locale, lemma, feature),
    });
  const side = (locale: Locale) => ({ ...ruleset.phrases[locale], draft: draft(locale) });
  return { ...ruleset, hash: '', rules: [engineRule(rule)], phrases: { fr: side('fr'), en: side('en') } };
}

function engineFor(core: CoreRules, merged: Pack, rule: PackRule): Engine {
  try {
    const ruleset = isAlone(rule) ? aloneRuleset(core, merged, rule) : compileRuleset(merged);
    return createEngine(ruleset, ALL_KINDS);
  } catch (error) {
    throw new PackError((error as Error).message.split('\n'));
  }
}

/**
 * Puts a rule of a team's pack on the bench, its unpublished changes included.
 * @param id a rule of the team's own, or one of Tact's
 * @throws PackError naming rule, field and reason when the rule cannot be used as it is written
 */
export function ruleJudge(core: CoreRules, team: Pack, id: string): RuleJudge {
  const { pack } = mergeLayers({ core: core.pack, team });
  const rule = pack.rules?.find((one) => one.id === id);
  if (!rule) return { example: () => ({ outcome: 'silent', spans: [], speaks: false }) };
  const engine = engineFor(core, pack, rule);
  return {
    example(locale, kind, example) {
      const { diagnostics } = engine.analyse(example.draft, exampleSituation(example, locale));
      const found = diagnostics.filter((one) => one.rule === id);
      return {
        outcome: judgeExample(engine, rule, locale, kind, example),
        spans: found.flatMap(({ spans }) => spans),
        speaks: found.length > 0,
      };
    },
  };
}

/** The first fault of a phrase, if any: place (UTF-16) and what was expected there. */
export function phraseFault(phrase: string, locale: Locale, lists: Pack['lists'] = {}): string | null {
  try {
    compilePhrases([{ owner: '', phrases: [phrase] }], locale, {
      list: (name) => (Object.hasOwn(lists, name) ? lists[name]?.[locale] : undefined),
      inflect: (lemma, feature) => inflect(locale, lemma, feature),
    });
    return null;
  } catch (error) {
    return (error as Error).message.replace(/^.*?»: /s, '');
  }
}
