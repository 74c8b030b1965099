import type { Variant } from '../../components/composer/state';
import type { Analysis } from '../../engine/analysis/analyse';
import type { Rewriter } from '../../engine/rewrite/rewrite';
import type { Locale } from '../../engine/types/text';
import type { Ask } from '../../host/language-model/ask';
import { PATIENCE_MS } from '../../host/language-model/write';
import type { Line } from './line';

/** X's limit for an account without a subscription. */
const X_POST = 280;

/** What a model is told; null where the language of the draft is not sure. */
function askOf({ locale, reading: { draft, situation } }: Analysis): Ask | null {
  const { platform, visibility, limit, brand, thread } = situation;
  if (!locale) return null;
  return {
    locale,
    draft: draft.text,
    thread: thread.map(({ role, text }) => ({ role, text })),
    brand: brand?.name || 'brand',
    address: brand?.address ?? 'vous',
    limit: limit ?? (platform === 'x' && visibility === 'public' ? X_POST : null),
  };
}

/**
 * Has the browser's own model write the whole reply, in the background.
 * @returns null unless what it wrote is sound and makes nothing up
 */
export async function writtenReply(
  analysis: Analysis,
  {
    line,
    rewriter,
    ui,
  }: { readonly line: Pick<Line, 'ask'>; readonly rewriter: Rewriter; readonly ui: Locale },
): Promise<Variant | null> {
  const ask = askOf(analysis);
  const answer = ask && (await line.ask('write', ask, PATIENCE_MS + 2000));
  const rewrite = answer?.text ? rewriter.adopted(analysis, answer.text, ui) : null;
  return rewrite && { ...rewrite, origin: 'model' };
}
