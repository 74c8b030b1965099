import type { Engine } from '../../engine/analysis/analyse';
import { warmingCase } from '../../engine/analysis/warming';
import { Rewriter } from '../../engine/rewrite/rewrite';
import type { InPieces } from '../../engine/types/pieces';
import type { Locale } from '../../engine/types/text';

/** Makes better words once, for nobody: the first card or whole reply that opens would wait for what is compiled on the way. */
export function* warmWords(engine: Engine, locale: Locale): InPieces<void> {
  const { draft, situation } = warmingCase(locale);
  const analysis = engine.analyse(draft, situation);
  yield;
  const rewriter = new Rewriter(engine);
  for (const one of analysis.diagnostics) yield* rewriter.rewriting(analysis, one, locale);
  yield* rewriter.rewritingWhole(analysis, locale);
}
