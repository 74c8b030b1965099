import { type Analysis, createEngine, type Engine } from '../../engine/analysis/analyse';
import { Rewriter } from '../../engine/rewrite/rewrite';
import type { Diagnostic } from '../../engine/types/diagnostic';
import type { Locale } from '../../engine/types/text';
import { askedOf } from '../nouns/asked';
import { englishNouns } from '../nouns/english';
import { frenchNouns } from '../nouns/french';
import { compileRuleset } from '../pack/compile';
import { mergeLayers } from '../pack/layers';
import type { CaseInput } from '../pack/schema/case';
import type { Pack } from '../pack/schema/pack';
import { ALL_KINDS } from '../regex/kinds';
import { corePack } from './core-pack';
import { situationOf } from './situation-of';

/** The answer to one case. */
export interface Answer {
  readonly id?: string;
  readonly locale: Locale | null;
  readonly customer: { readonly act: string };
  readonly diagnostics: readonly Diagnostic[];
}

/** Judges cases as the extension does. */
export interface Judge {
  readonly engine: Engine;
  readonly rewriter: Rewriter;
  /** The layers as one, examples included. */
  readonly pack: Pack;
  analyse(input: CaseInput, ui?: Locale): Analysis;
  answer(input: CaseInput, ui?: Locale): Answer;
}

const FINDERS = { fr: frenchNouns, en: englishNouns };

/** Judges a case, and again with the nouns of it where there are some. */
function judged(engine: Engine, input: CaseInput, ui?: Locale): Analysis {
  const situation = situationOf(input);
  const analysis = engine.analyse(input.draft, situation, ui);
  const asked = askedOf(analysis.reading);
  const nouns = asked ? FINDERS[asked.locale](asked.texts) : [];
  return nouns.length === 0 ? analysis : engine.analyse(input.draft, { ...situation, nouns }, ui);
}

function judgeBy(pack: Pack): Judge {
  const engine = createEngine(compileRuleset(pack), ALL_KINDS);
  const rewriter = new Rewriter(engine);
  const analyse = (input: CaseInput, ui?: Locale): Analysis => judged(engine, input, ui);
  return {
    engine,
    rewriter,
    pack,
    analyse,
    answer(input, ui) {
      const analysis = analyse(input, ui);
      const labels = ui ?? analysis.locale ?? 'fr';
      const withRewrites = (one: Diagnostic): Diagnostic => ({
        ...one,
        rewrites: rewriter.rewrites(analysis, one, labels),
      });
      return {
        ...(input.id === undefined ? {} : { id: input.id }),
        locale: analysis.locale,
        customer: { act: analysis.customer.act },
        diagnostics: analysis.diagnostics.map(withRewrites),
      };
    },
  };
}

let core: Judge | undefined;

/**
 * A judge by the core pack and a team's, if any. That of the core pack alone is made once: compiling takes most of a
 * second, and nothing in it changes.
 * @throws PackError when a pack cannot be used
 */
export function createJudge(team?: Pack): Judge {
  if (team) return judgeBy(mergeLayers({ core: corePack(), team }).pack);
  core ??= judgeBy(mergeLayers({ core: corePack() }).pack);
  return core;
}
