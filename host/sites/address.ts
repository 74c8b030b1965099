import type { Message } from '../../engine/types/situation';
import type { SiteId } from './registry';

/**
 * Where to find a conversation again. X answers in a dialog whose address is no conversation's: there the
 * message answered has one of its own.
 */
export function addressOf(site: SiteId, answered: Message | undefined, page: Location): string {
  if (site === 'x' && answered?.id !== undefined && /^\d+$/.test(answered.id))
    return `${page.origin}/i/status/${answered.id}`;
  return page.href.replace(/#.*$/, '');
}
