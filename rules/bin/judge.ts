import { type Analysis, createEngine, type Engine } from '../../engine/analysis/analyse';
import { Rewriter } from '../../engine/rewrite/rewrite';
import type { Diagnostic } from '../../engine/types/diagnostic';
import type { Locale } from '../../engine/types/text';
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

function judgeBy(pack: Pack): Judge {
  const engine = createEngine(compileRuleset(pack), ALL_KINDS);
  const rewriter = new Rewriter(engine);
  const analyse = (input: CaseInput, ui?: Locale): Analysis =>
    engine.analyse(input.draft, situationOf(input), ui);
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
