import { scan } from '../text/scan';
import { overflowAt } from '../text/weight';
import type { Situation } from '../types/situation';

/** A public post by an account without a subscription. */
const X_POST = 280;

/** By how much a text runs over its place (UTF-16 from where it no longer fits); 0 where it fits. */
export function excessOf({ platform, visibility, limit }: Situation, text: string): number {
  const most = limit ?? (visibility === 'public' ? X_POST : undefined);
  if (platform !== 'x' || most === undefined) return 0;
  const from = overflowAt(text, scan(text), most);
  return from === null ? 0 : text.length - from;
}
