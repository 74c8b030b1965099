import { hasAny, hitsOf, type TextReading } from '../reading/text';
import type { Span } from '../types/text';
import { closingStart, greetingEnd } from './places';

/** Cues and rules of sentences that answer nothing yet: sorrow, courtesy, an invitation to write. */
const COURTEOUS = [
  'apology',
  'boilerplate',
  'asks-details',
  'handoff',
  'thanks-and-bye',
  'closing',
  'wait-named',
];
const COURTESY =
  /(?<!\p{L})(?:merci|remerci\p{L}*|comprenons|comprends|thanks?|understand|appreciate|happy to help|here to help|(?:heureux|heureuse|ravie?s?) de vous aider|aider|help|hear (?:this|that|about)|frustrat\p{L}*|concern\p{L}*|hope|espérons|espère)(?!\p{L})/iu;
/** Fewer words than this explain nothing. */
const FEWEST_WORDS = 5;

const isWithin = (draft: TextReading, [start, end]: Span, owner: string): boolean =>
  hitsOf(draft, owner).some(({ match }) => match[0] >= start && match[1] <= end);

/** The sentences between greeting and closing. */
export function bodyOf(draft: TextReading): Span[] {
  const [from, to] = [greetingEnd(draft), closingStart(draft)];
  return draft.sentences
    .map(({ start, end }): Span => [Math.max(start, from), Math.min(end, to)])
    .filter(([start, end]) => start < end);
}

/** Whether a draft says more than courtesies: it explains, answers, tells what was done. A step then comes as an offer. */
export const saysMore = (draft: TextReading): boolean =>
  bodyOf(draft).some((span) => {
    const text = draft.text.slice(...span);
    const words = text.match(/[\p{L}\d]+/gu)?.length ?? 0;
    return (
      words >= FEWEST_WORDS &&
      !COURTESY.test(text) &&
      !COURTEOUS.some((owner) => isWithin(draft, span, owner))
    );
  });

const LET_US_KNOW =
  /(?<!\p{L})(?:let (?:us|me) know(?! if you)|tell us|reach out to us|dites[- ](?:nous|le[- ]nous|moi)|faites[- ](?:nous|moi) savoir)(?!\p{L})/iu;
/** A link, an address, a number to call, a desk to turn to, somebody who will be in touch. */
const WAY_ON =
  /https?:|www\.|_url_|#URL#|\S@\S+\.\w|\+?\d[\d ().-]{7,}\d|(?<=\s)@\w{3,}|(?<!\p{L})(?:see|contact|speak (?:to|with)|work with|working w(?:ith)?|check (?:in )?with|ask|alert|return to|agents? (?:at|can)|team can|able to (?:help|assist)|(?:be|stay) in touch|will (?:contact|call|reach)|follow[- ]?up|recontact\p{L}*|adresse[rz][- ]vous|rendez[- ]vous (?:sur|à|au|en)|consulter)(?!\p{L})/iu;

/** Whether a draft names a way on, whoever it leads to. */
export const namesWayOn = (draft: TextReading): boolean =>
  hasAny(draft, ['handoff', 'says-handoff']) || WAY_ON.test(draft.text.slice(greetingEnd(draft)));

/** Whether a draft waits for the customer's words: it asks for details, or ends on a question. */
export const isAsking = (draft: TextReading): boolean =>
  hasAny(draft, ['asks-details', 'diagnostic-question']) ||
  LET_US_KNOW.test(draft.text) ||
  /\?\s*$/u.test(draft.text.slice(0, closingStart(draft)));
