import type { Fault, HistoryDoor, ImportReport, ShownReply } from '../../components/settings/history/door';
import type { Locale } from '../../engine/types/text';

const texts: Readonly<Record<Locale, readonly string[]>> = {
  fr: [
    'Bonjour Camille, toutes nos excuses pour cette porte fendue. Écrivez-moi en message privé, je commande une porte aujourd’hui. Léa',
    'Bonjour Nora,\nvotre commode part demain de l’entrepôt. Je vous écris dès qu’elle est en route.\nLéa',
    'Merci Lucien, à samedi au magasin.',
  ],
  en: [
    'Hi Priya, we are sorry about the split door. Message me and I will order a new one today. Lea',
    'Hi Sam,\nyour chest of drawers leaves tomorrow. I will write as soon as it is on its way.\nLea',
    'Thanks Joe, see you at the shop on Saturday.',
  ],
};
const people = ['Camille Verdun', 'Nora Kessel', 'Lucien Abadie'];
const accounts = ['x:maisontilleul', 'facebook:Maison Tilleul'];

function rows(locale: Locale): ShownReply[] {
  return Array.from({ length: 45 }, (_, i) => ({
    key: String(i),
    account: accounts[i % 4 === 3 ? 1 : 0] ?? '',
    at: new Date(Date.UTC(2026, 10, 26, 9) - i * 5_000_000).toISOString(),
    text: texts[locale][i % 3] ?? '',
    to: people[i % 3] ?? '',
  }));
}

export const refusedReport: ImportReport = {
  kind: 'refused',
  more: 3,
  lines: (['json', 'unknown', 'account', 'time', 'future', 'text', 'field', 'long'] as const).map(
    (reason, i) => ({
      line: i * 7 + 2,
      reason,
      field: '__proto__',
    }),
  ),
};

/** A history that lasts as long as the page, for looking at the section in each of its states. */
export function sampleHistory(locale: Locale, state: 'filled' | 'empty' | Fault): HistoryDoor {
  let kept = state === 'filled' ? rows(locale) : [];
  const broken = state === 'newer' || state === 'unavailable';
  return {
    accounts: async () => {
      if (broken) throw new Error(state);
      const counts = accounts.map((account) => ({
        account,
        count: kept.filter((row) => row.account === account).length,
      }));
      return counts.filter(({ count }) => count > 0);
    },
    find: async ({ words, account }) =>
      kept
        .filter((row) => (account === null || row.account === account) && row.text.includes(words))
        .map(({ key }) => key),
    load: async (keys) => kept.filter(({ key }) => keys.includes(key)),
    erase: async (keys) => {
      const before = kept;
      kept = kept.filter(({ key }) => !keys.includes(key));
      return {
        count: before.length - kept.length,
        undo: async () => {
          kept = before;
        },
      };
    },
    save: async () => undefined,
    bring: async () => refusedReport,
    collect: async () => (state === 'full' ? 'full' : null),
    faultOf: () => state as Fault,
    onChanged: () => undefined,
  };
}
