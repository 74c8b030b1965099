import type { Engine } from '../../engine/analysis/analyse';
import { Rewriter } from '../../engine/rewrite/rewrite';
import type { InPieces } from '../../engine/types/pieces';
import type { Both } from '../../engine/types/ruleset';
import type { Locale } from '../../engine/types/text';

/** A reply with faults that better words are made for, and what it answers. */
const SAMPLES: Both<{ readonly said: string; readonly draft: string }> = {
  fr: { said: 'Ma lampe est cassée.', draft: 'Vous auriez dû lire nos conditions.' },
  en: { said: 'My lamp is broken.', draft: 'You should have read our terms.' },
};

/** Makes better words once, for nobody: the first card that opens would wait for what is compiled on the way. */
export function* warmWords(engine: Engine, locale: Locale): InPieces<void> {
  const { said, draft } = SAMPLES[locale];
  const thread = [{ role: 'customer', text: said }] as const;
  const analysis = engine.analyse(draft, { platform: 'x', visibility: 'public', locale, thread });
  const rewriter = new Rewriter(engine);
  for (const one of analysis.diagnostics) {
    yield;
    rewriter.rewrites(analysis, one, locale);
  }
}
