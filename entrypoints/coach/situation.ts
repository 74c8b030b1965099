import type { Settings } from '../../components/settings/settings';
import type { Brand, SentReply, Situation } from '../../engine/types/situation';
import { accountKey } from '../../host/history/reply';
import type { Composer } from '../../host/sites/contract';

/**
 * What the person told of their brand. Without a contact of theirs, the account that answers can still be
 * written to in private on its own site.
 */
function brandOf({ brand }: Settings, account: string | undefined): Brand | undefined {
  const inbox = account ? [{ channel: 'dm' as const, value: account }] : [];
  const contacts = brand.contacts.length > 0 ? brand.contacts : inbox;
  if (brand.name === '' && contacts.length === 0) return undefined;
  return { name: brand.name || (account ?? ''), accounts: brand.accounts, address: brand.address, contacts };
}

/** What the draft is judged against: what the page shows, and what the person told of their brand. */
function situationOf(composer: Composer, settings: Settings, now: Date): Situation {
  const page = composer.situation(now);
  const brand = brandOf(settings, page.account);
  return { ...page, now: now.toISOString(), ...(brand ? { brand } : {}) };
}

const contentOf = ({ thread, account, limit }: Situation): string => JSON.stringify([thread, account, limit]);

/**
 * Reads the page again only to see whether the conversation changed: the same thread stays the same object,
 * so that the engine reads it once. The history stays the same object as long as it holds the same.
 * @param sent an account's sent replies, oldest first
 */
export function situationReader(
  composer: Composer,
  settings: Settings,
  sent: (account: string | null) => readonly SentReply[],
): () => Situation {
  let last: Situation | null = null;
  let content = '';
  return () => {
    const fresh = situationOf(composer, settings, new Date());
    const history = sent(accountKey(fresh.platform, fresh.account));
    const freshContent = contentOf(fresh);
    if (last && freshContent === content) {
      if (last.history !== history) last = { ...last, history };
      return last;
    }
    last = { ...fresh, history };
    content = freshContent;
    return last;
  };
}
