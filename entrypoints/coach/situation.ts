import type { Settings } from '../../components/settings/settings';
import type { Brand, Situation } from '../../engine/types/situation';
import type { Composer } from '../../host/sites/contract';

function brandOf({ brand }: Settings): Brand | undefined {
  if (brand.name === '' && brand.contacts.length === 0 && brand.accounts.length === 0) return undefined;
  return { name: brand.name, accounts: brand.accounts, address: brand.address, contacts: brand.contacts };
}

/** What the draft is judged against: what the page shows, and what the person told of their brand. */
export function situationOf(composer: Composer, settings: Settings, now: string): Situation {
  const brand = brandOf(settings);
  return { ...composer.situation(), now, ...(brand ? { brand } : {}) };
}

const contentOf = ({ thread, account }: Situation): string => JSON.stringify([thread, account]);

/**
 * Reads the page again only to see whether the conversation changed: the same thread stays the same object,
 * so that the engine reads it once.
 */
export function situationReader(composer: Composer, settings: Settings): () => Situation {
  let last: Situation | null = null;
  let content = '';
  return () => {
    const fresh = situationOf(composer, settings, new Date().toISOString());
    const freshContent = contentOf(fresh);
    if (last && freshContent === content) return last;
    last = fresh;
    content = freshContent;
    return fresh;
  };
}
