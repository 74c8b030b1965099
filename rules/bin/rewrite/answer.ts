import type { WhyNone } from '../../../engine/rewrite/occasion';
import type { Diagnostic, Rewrite } from '../../../engine/types/diagnostic';
import type { Locale } from '../../../engine/types/text';
import type { CaseInput } from '../../pack/schema/case';
import type { Judge } from '../judge';

/** One finding and its first rewrite; null where only the writer can help. */
export interface Bettered {
  readonly rule: string;
  readonly spans: Diagnostic['spans'];
  readonly message: string;
  readonly rewrite: Rewrite | null;
}

/** A whole reply, and the same in several posts where one is too short for it. */
export interface WholeAnswer extends Rewrite {
  readonly posts?: readonly string[];
}

/** How one case is rewritten. */
export interface RewriteAnswer {
  readonly id?: string;
  readonly locale: Locale | null;
  readonly customer: { readonly act: string };
  readonly rewrites: readonly Bettered[];
  readonly whole: readonly WholeAnswer[];
  /** Why there is no whole reply; null where there is one. */
  readonly why: WhyNone | null;
}

/**
 * Rewrites one case as the extension does.
 * @param ui the language of messages and labels; the draft's when left out
 */
export function rewriteAnswer(judge: Judge, input: CaseInput, ui?: Locale): RewriteAnswer {
  const { rewriter } = judge;
  const analysis = judge.analyse(input, ui);
  const labels = ui ?? analysis.locale ?? 'fr';
  const whole = rewriter.whole(analysis, labels).map((one) => {
    const posts = rewriter.posts(analysis, one)?.map(({ text }) => text);
    return posts ? { ...one, posts } : one;
  });
  return {
    ...(input.id === undefined ? {} : { id: input.id }),
    locale: analysis.locale,
    customer: { act: analysis.customer.act },
    rewrites: analysis.diagnostics.map((one) => ({
      rule: one.rule,
      spans: one.spans,
      message: one.message,
      rewrite: rewriter.rewrites(analysis, one, labels)[0] ?? null,
    })),
    whole,
    why: whole.length > 0 ? null : rewriter.whyNone(analysis),
  };
}
