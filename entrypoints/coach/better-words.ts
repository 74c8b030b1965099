import type { WholeReply } from '../../components/composer/actions';
import type { Finding, Variant } from '../../components/composer/state';
import type { Analysis } from '../../engine/analysis/analyse';
import type { Rewriter } from '../../engine/rewrite/rewrite';
import type { Rewrite } from '../../engine/types/diagnostic';
import { type InPieces, whole } from '../../engine/types/pieces';
import type { Locale } from '../../engine/types/text';
import type { Line } from './line';
import { inSlices } from './slices';
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

  private wholes = new WeakMap<Analysis, WholeReply>();

  private inPosts(analysis: Analysis, variant: Rewrite): Variant {
    const posts = this.rewriter.posts(analysis, variant);
    return posts ? { ...variant, posts } : variant;
  }

  private *making(analysis: Analysis): InPieces<WholeReply> {
    const made = yield* this.rewriter.rewritingWhole(analysis, this.ui);
    const variants = made.map((one) => this.inPosts(analysis, one));
    const reply = { variants, why: variants.length > 0 ? null : this.rewriter.whyNone(analysis) };
    this.wholes.set(analysis, reply);
    return reply;
  }

  /** Makes the whole reply ready while the page goes on. */
  async ready(draft: string): Promise<void> {
    const analysis = this.analysed(draft);
    if (!this.wholes.has(analysis)) await inSlices(this.making(analysis));
  }

  /** The whole reply in a few ways, or why there is none. */
  whole(draft: string): WholeReply {
    const analysis = this.analysed(draft);
    return this.wholes.get(analysis) ?? whole(this.making(analysis));
  }

  /** The whole reply as the browser's own model writes it; null unless it is sound and makes nothing up. */
  written(draft: string, line: Pick<Line, 'ask'>): Promise<Variant | null> {
    return writtenReply(this.analysed(draft), { line, rewriter: this.rewriter, ui: this.ui });
  }
}
