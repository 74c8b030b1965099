import type { DetectorKind, Finding, Reading } from '../../../engine/analysis/detector';
import { isOpenBy } from '../../../engine/reading/week';
import { fold } from '../../../engine/text/fold';
import type { Contact } from '../../../engine/types/situation';
import { type Offered, offered } from './offered';
import { saysNow, saysShut, saysWhen } from './told';
import { type Case, caseOf, isOffTopic, isOfOtherMarket } from './topics';

/** What a contact lacks: it is shut for good, closed at this hour, for other matters, for another country. */
type Unfit = 'shut' | 'closed' | 'topic' | 'market';

/** Somebody must be there to answer. */
const LIVE: ReadonlySet<string> = new Set(['phone', 'chat']);

/** What a contact is judged by. */
interface Circumstances {
  readonly about: Case;
  readonly all: readonly Contact[];
  readonly draft: string;
  readonly now: string | undefined;
}

interface Judged {
  readonly offer: Offered;
  readonly unfit: Unfit | null;
}

/** What a contact lacks for this case at this moment; null when it fits, as far as the pack says. */
function unfitness(
  contact: Contact,
  { about, all, draft, now }: Circumstances,
  isNow: boolean,
): Unfit | null {
  if (contact.open === false) return 'shut';
  const isLive = LIVE.has(contact.channel) || (contact.channel === 'address' && isNow);
  if (isLive && isOpenBy(contact.hours, now) === false) return 'closed';
  if (isOfOtherMarket(contact, about, draft)) return 'market';
  return isOffTopic(contact, about, all, draft) ? 'topic' : null;
}

/** Whether the draft itself says that nobody answers there, or when somebody does. */
function isTold({ offer, unfit }: Judged, low: string): boolean {
  if (unfit === 'closed') return saysWhen(low, offer.span);
  return (
    unfit === 'shut' &&
    (saysShut(low) || (offer.contacts[0]?.hours !== undefined && saysWhen(low, offer.span)))
  );
}

function judgeAll(reading: Reading, rule: string, all: readonly Contact[]): Judged[] {
  const { situation, customer, draft } = reading;
  const about = caseOf(customer, situation);
  const circumstances = { about, all, draft: draft.text, now: situation.now };
  const low = fold(draft.text);
  const here = all.filter(({ channel }) => channel !== 'dm' || situation.visibility === 'public');
  return offered(reading, rule, here).map((offer) => {
    const isNow = saysNow(low, offer.span);
    const found = offer.contacts.map((contact) => unfitness(contact, circumstances, isNow));
    // A channel alone may mean any of its contacts: what one is for says nothing of another.
    const isAll = found.every((one) => one !== null && (offer.isByValue || one !== 'topic'));
    return { offer, unfit: isAll ? (found[0] ?? null) : null };
  });
}

/** Points at a contact that the pack says cannot help this customer now, unless one that can stands beside it. */
export const contactDetector: DetectorKind =
  (rule) =>
  (reading): Finding[] => {
    const contacts = reading.situation.brand?.contacts;
    if (!contacts?.length || reading.customer.all.text === '') return [];
    const judged = judgeAll(reading, rule.id, contacts);
    if (judged.some(({ unfit }) => unfit === null)) return [];
    const low = fold(reading.draft.text);
    const [first, ...others] = judged.filter((one) => !isTold(one, low));
    if (!first?.unfit) return [];
    return [{ spans: [first, ...others].map(({ offer }) => offer.span), variant: first.unfit }];
  };
