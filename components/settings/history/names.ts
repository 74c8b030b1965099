import type { Locale } from '../../../engine/types/text';
import { dayOf, timeOf } from '../../advice-card/moment';

const PLATFORMS: Readonly<Record<string, string>> = { x: 'X', facebook: 'Facebook' };

/** An account as people name it: `x:maisontilleul` is «X, @maisontilleul». */
export function accountName(account: string): string {
  const at = account.indexOf(':');
  const [platform, name] = [account.slice(0, at), account.slice(at + 1)];
  return [PLATFORMS[platform], platform === 'x' ? `@${name}` : name].filter(Boolean).join(', ');
}

/** A moment, in the reader's own time and written as everywhere, with its year: replies are kept for long. */
export function momentOf(at: string, locale: Locale): string {
  return `${dayOf(at, locale)} ${new Date(at).getFullYear()}, ${timeOf(at, locale)}`;
}

/** A number as the language groups it: «10 000», "10,000". */
export const grouped = (n: number, locale: Locale): string =>
  n.toLocaleString(locale === 'fr' ? 'fr-FR' : 'en-GB');
