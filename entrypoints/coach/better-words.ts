import type { WholeReply } from '../../components/composer/actions';
import type { Finding, Variant } from '../../components/composer/state';
import type { Analysis } from '../../engine/analysis/analyse';
import type { Rewriter } from '../../engine/rewrite/rewrite';
import type { Rewrite } from '../../engine/types/diagnostic';
import type { Locale } from '../../engine/types/text';
import type { Line } from './line';
import { writtenReply } from './writing';

/** A draft's better words, each made at the first time that somebody asks for it. */
export class BetterWords {
  private made = new WeakMap<Analysis, Map<string, readonly Rewrite[]>>();

  /** @param analysed how a draft is judged in its situation */
  constructor(
    private readonly rewriter: Rewriter,
    private readonly ui: Locale,
    private readonly analysed: (text: string) => Analysis,
  ) {}

  /** Of one finding of a draft. */
  of(finding: Finding, draft: string): readonly Rewrite[] {
    const analysis = this.analysed(draft);
    const known = this.made.get(analysis) ?? new Map<string, readonly Rewrite[]>();
    this.made.set(analysis, known);
    const rewrites = known.get(finding.id) ?? this.rewriter.rewrites(analysis, finding, this.ui);
    known.set(finding.id, rewrites);
    return rewrites;
  }

  private inPosts(analysis: Analysis, variant: Rewrite): Variant {
    const posts = this.rewriter.posts(analysis, variant);
    return posts ? { ...variant, posts } : variant;
  }

  /** The whole reply in a few ways, or why there is none. */
  whole(draft: string): WholeReply {
    const analysis = this.analysed(draft);
    const variants = this.rewriter.whole(analysis, this.ui).map((one) => this.inPosts(analysis, one));
    return { variants, why: variants.length > 0 ? null : this.rewriter.whyNone(analysis) };
  }

  /** The whole reply as the browser's own model writes it; null unless it is sound and makes nothing up. */
  written(draft: string, line: Pick<Line, 'ask'>): Promise<Variant | null> {
    return writtenReply(this.analysed(draft), { line, rewriter: this.rewriter, ui: this.ui });
  }
}
