import type { Settings } from '../../components/settings/settings';
import type { Brand, Message, SentReply, Situation } from '../../engine/types/situation';
import { accountKey } from '../../host/history/reply';
import type { WritingBox } from '../../host/sites/contract';
import { brandOf } from './brand';
import { onOwnClock } from './clock';

type Timed = Situation & { readonly now: string };

/** The page tells times in UTC; those who wrote «avant 17 h» meant the clock on their wall. */
const timed = (message: Message): Message =>
  message.at ? { ...message, at: onOwnClock(new Date(message.at)) } : message;

/** What is known of the brand: what the person set, and what the packs tell. */
export interface Known {
  readonly settings: Settings;
  readonly told: Partial<Brand> | null;
}

/** What the page shows, on the clock of whoever writes. */
function shownBy(composer: WritingBox, now: Date): Timed {
  const page = composer.situation(now);
  return { ...page, thread: page.thread.map(timed), now: onOwnClock(now) };
}

const contentOf = ({ thread, account, limit }: Situation): string => JSON.stringify([thread, account, limit]);

/**
 * Reads the page again only to see whether the conversation changed: the same thread stays the same object,
 * so that the engine reads it once. The history stays the same object as long as it holds the same.
 * @param sent an account's sent replies, oldest first
 * @param begun when the draft was begun
 */
export function situationReader(
  composer: WritingBox,
  { settings, told }: Known,
  sent: (account: string | null) => readonly SentReply[],
  begun: () => string | undefined,
): () => Situation {
  let last: Timed | null = null;
  let content = '';
  const known = (account: string | undefined): Pick<Situation, 'brand'> => {
    const brand = brandOf(settings, account, told);
    return brand ? { brand } : {};
  };
  return () => {
    const fresh = shownBy(composer, new Date());
    const history = sent(accountKey(fresh.platform, fresh.account));
    const freshContent = contentOf(fresh);
    // Time goes on while a box stands open: what was promised falls due, a desk closes.
    last =
      last && freshContent === content
        ? { ...last, now: fresh.now, history }
        : { ...fresh, ...known(fresh.account), history };
    content = freshContent;
    const since = begun();
    return since === undefined ? last : { ...last, begun: since };
  };
}
