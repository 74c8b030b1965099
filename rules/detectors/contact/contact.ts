import type { DetectorKind, Finding, Reading } from '../../../engine/analysis/detector';
import { isOpenBy } from '../../../engine/reading/week';
import { fold } from '../../../engine/text/fold';
import type { Brand, Contact } from '../../../engine/types/situation';
import type { Span } from '../../../engine/types/text';
import { type Offered, offered } from './offered';
import { type Case, caseOf, isOffTopic, isOfOtherMarket } from './topics';

/** What a contact lacks: it is shut for good, closed at this hour, for other matters, for another country. */
type Unfit = 'shut' | 'closed' | 'topic' | 'market';

/** Somebody must be there to answer. */
const LIVE: ReadonlySet<string> = new Set(['phone', 'chat']);
/** The clause says when it opens, or that it is shut. */
const TOLD =
  /\b(?:demain|rouvr\w+|ouvr\w+|ouvert\w*|ferme\w*|a partir|des (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|tomorrow|re-?opens?|opens?|opening|closed|shut|off this|from \d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|de \d+ ?h?\w* a \d+|\d+ ?(?:am|h)\d* ?(?:-|to|a) ?\d+|indisponible|unavailable|disabled|desactive\w*)\b/;
const NOW =
  /\b(?:maintenant|tout de suite|immediatement|sans attendre|en ce moment|ce soir|cette nuit|a l'instant|now|right away|straight away|straightaway|immediately|tonight|this minute|this evening|at the moment)\b/;
const OPENS = /\b(?:rouvr\w+|ouvre\w*|reopens?|opens?)\b/;

interface Judged {
  readonly offer: Offered;
  readonly unfit: Unfit | null;
}

/** What a contact lacks for this case at this moment; null when it fits, as far as the pack says. */
function unfitness(
  contact: Contact,
  about: Case,
  all: readonly Contact[],
  now: string | undefined,
): Unfit | null {
  if (contact.open === false) return 'shut';
  if (LIVE.has(contact.channel) && isOpenBy(contact.hours, now) === false) return 'closed';
  if (isOfOtherMarket(contact, about)) return 'market';
  return isOffTopic(contact, about, all) ? 'topic' : null;
}

/** The words around an offer up to the next stop, colon or semicolon. */
function clauseAround(low: string, [start, end]: Span): string {
  const before =
    low
      .slice(0, start)
      .split(/[.!?;:\n](?=\s|$)/)
      .at(-1) ?? '';
  const after = low.slice(end).split(/[.!?;:\n](?=\s|$)/)[0] ?? '';
  return `${before}${low.slice(start, end)}${after}`;
}

/** Whether the draft itself says that nobody answers now. */
function isTold({ offer, unfit }: Judged, low: string): boolean {
  if (unfit !== 'closed' && unfit !== 'shut') return false;
  const clause = clauseAround(low, offer.span);
  return !NOW.test(clause) && (TOLD.test(clause) || OPENS.test(low));
}

function judgeAll(reading: Reading, rule: string, brand: Brand, all: readonly Contact[]): Judged[] {
  const { situation, customer } = reading;
  const about = caseOf(customer.all.text, brand, situation.account);
  return offered(reading, rule, all).map((offer) => {
    const found = offer.contacts.map((contact) => unfitness(contact, about, all, situation.now));
    // A channel alone may mean any of its contacts: what one is for says nothing of another.
    const isAll = found.every((one) => one !== null && (offer.isByValue || one !== 'topic'));
    return { offer, unfit: isAll ? (found[0] ?? null) : null };
  });
}

/** Points at a contact that the pack says cannot help this customer now, unless one that can stands beside it. */
export const contactDetector: DetectorKind =
  (rule) =>
  (reading): Finding[] => {
    const { brand } = reading.situation;
    const contacts = brand?.contacts;
    if (!brand || !contacts?.length || reading.customer.all.text === '') return [];
    const judged = judgeAll(reading, rule.id, brand, contacts);
    if (judged.some(({ unfit }) => unfit === null)) return [];
    const low = fold(reading.draft.text);
    const [first, ...others] = judged.filter((one) => !isTold(one, low));
    if (!first?.unfit) return [];
    return [{ spans: [first, ...others].map(({ offer }) => offer.span), variant: first.unfit }];
  };
