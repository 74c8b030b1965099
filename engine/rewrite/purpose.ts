import type { TextReading } from '../reading/text';
import type { Edit, Span } from '../types/text';

/** "so our team can assist you further", «afin que nous puissions vous aider»: what for, but nothing that anybody will do. */
const HOLLOW =
  /(?<!\p{L})(?:so (?:that )?(?:we|i|(?:our|my|the) (?:\p{L}+ )?team) (?:can|may|could) (?:(?:further|better|best) )?(?:assist|help|connect|advise|support)(?: (?:you|them))?(?: (?:further|better|out|one-on-one))?(?: with (?:this|that|it)(?: (?:issue|matter))?)?|(?:afin|pour) (?:que (?:nous puissions|je puisse|l['’]on puisse|l['’]équipe puisse) (?:mieux |au mieux )?(?:vous|t['’])\s?(?:aider|assister|accompagner|renseigner)|de (?:mieux )?(?:vous|t['’])\s?(?:aider|assister|accompagner|renseigner)))(?=\s*(?:[.!?^*~:-]|$|\n|https?:|_url_))/iu;

/** Where a draft says what its question or invitation is for, and means help in general; null where it does not. */
export function hollowPurpose({ text }: Pick<TextReading, 'text'>): Span | null {
  const found = HOLLOW.exec(text);
  return found && [found.index, found.index + found[0].length];
}

/** The edit that says instead what will be done. */
export function overPurpose(draft: TextReading, purpose: string): Edit[] {
  const place = hollowPurpose(draft);
  return place ? [{ start: place[0], end: place[1], text: purpose }] : [];
}
