import type { TextReading } from '../reading/text';
import type { Edit, Span } from '../types/text';
import { closingStart, greetingEnd } from './places';

/** «Nous restons à votre disposition», "please feel free to write": an offer to end on. */
const OFFER =
  /(?<!\p{L})(?:disposition|n['’]hésitez|si besoin|feel free|hesitate|anything else|reach out if|(?:any|have) (?:other|further|more) questions?|d['’]autres questions)(?!\p{L})/iu;
/** An offer that a way can follow: it does not go on about something else. */
const OPEN_ENDED = /(?<!\p{L})(?:disposition|hesitate|feel free)(?!\p{L})[^,;:?!]{0,60}$/iu;
const THANKS = /^\s*(?:thanks|thank you|merci)(?: [^.!?\n]{0,50})?[.!]*\s*$/iu;
/** "We do hope you'll give us another chance", «à très bientôt»: a look ahead, which nothing follows. */
const AHEAD =
  /^\s*(?:(?:we|i|nous|je) (?:do |really |truly )?(?:hope (?:that )?(?:you(?:['’]ll| will)|to|we)|look forward|espér\p{L}+ (?:que vous (?:nous|aurez|pourrez)|vous|avoir|pouvoir))(?!\p{L})|(?:we['’]re|i['’]m) looking forward|dans l['’]attente|au plaisir|à (?:très )?bientôt)[^.!?\n]{0,90}[.!]*\s*$/iu;

/** Where the last courtesies begin: the closing, and an offer, a word of thanks or a look ahead before it. */
export function courtesiesStart(draft: TextReading): number {
  const closing = closingStart(draft);
  const last = draft.sentences.findLast(({ start }) => start < closing);
  if (!last || last.start <= greetingEnd(draft)) return closing;
  const text = draft.text.slice(last.start, closing);
  return [OFFER, THANKS, AHEAD].some((one) => one.test(text)) ? last.start : closing;
}

/** The last sentence before the closing, without its full stop, where it offers more and names no way to it; else null. */
export function lastOffer(draft: TextReading): Span | null {
  const closing = closingStart(draft);
  const start = courtesiesStart(draft);
  if (start >= closing) return null;
  const text = draft.text.slice(start, closing).replace(/[\s.!]+$/, '');
  return OPEN_ENDED.test(text) ? [start, start + text.length] : null;
}

/** The edit that names a way behind the last offer: «…, nous restons à votre disposition : écrivez-nous …». */
export function behindOffer(draft: TextReading, sentence: string): Edit[] {
  const offer = lastOffer(draft);
  if (!offer) return [];
  const end = /^[.!]*/.exec(draft.text.slice(offer[1]))?.[0].length ?? 0;
  const colon = draft.locale === 'fr' ? '\u00a0: ' : ': ';
  const text = colon + sentence.charAt(0).toLowerCase() + sentence.slice(1);
  return [{ start: offer[1], end: offer[1] + end, text }];
}

/** "If you need any help, let us know", "how can we assist?": help that is only held out, in a sentence of nothing else. */
const HOLLOW =
  /^\s*(?:(?:please )?let (?:us|me) know (?:if|how) (?:we|i) (?:can|may|could) [^.?!\n]{0,50}|if (?:you|there)[^.?!\n]{0,50},? (?:please )?(?:let (?:us|me) know|reach out)[^.?!\n]{0,20}|(?:we|i)(?:['’]ll| will|['’]d| would) be (?:happy|glad) to (?:assist|help)(?: you)? if [^.?!\n]{0,50}|how (?:can|may|could) (?:we|i) (?:help|assist)[^.?!\n]{0,40}|si vous (?:avez besoin|souhaitez)[^.?!\n]{0,50}, (?:dites|faites)[^.?!\n]{0,40}|comment (?:puis[- ]je|pouvons[- ]nous) vous aider)\s*[.?!]*\s*$/iu;

/** "… about the queue, can we help?": the same, behind a comma or alone. */
const HOLLOW_END =
  /(?:^\s*|,\s*)(?:may|can|could) (?:i|we) (?:be of (?:any )?(?:assistance|help|service)|(?:help|assist)(?: you)?)(?: (?:today|here|with (?:this|that|anything)))?\s*\?\s*$/iu;

/** The last sentence before the closing, or what follows its comma, where it only holds out help and names no way or fact; else null. */
export function hollowOffer(draft: TextReading): Span | null {
  const closing = closingStart(draft);
  const last = draft.sentences.findLast(({ start }) => start < closing);
  if (!last) return null;
  const text = draft.text.slice(last.start, Math.min(last.end, closing));
  const at = HOLLOW.test(text) ? 0 : text.search(HOLLOW_END);
  const start = last.start + at;
  const isOne = at >= 0 && start >= greetingEnd(draft) && !/[\d@]|:\/\//.test(text.slice(at));
  return isOne ? [start, last.start + text.trimEnd().length] : null;
}

/** The edit that puts a way on in the place of help that was only held out. */
export function overOffer(draft: TextReading, sentence: string): Edit[] {
  const offer = hollowOffer(draft);
  if (!offer) return [];
  const [start, end] = offer;
  return [{ start, end, text: draft.text[start] === ',' ? `. ${sentence}` : sentence }];
}
