import type { CoachHost } from '../../components/composer/actions';
import { createCoachStore } from '../../components/composer/store';
import type { DeskView, Handover, SavedOffer, Shot, VisaProblem } from '../../components/desk/views';
import type { Locale } from '../../engine/types/text';
import type { WaitingCase } from '../../engine/waiting/waiting';
import type { Scene } from './scenes';

const quietHost: CoachHost = {
  apply: async () => 'applied',
  copy: async () => true,
  focusEditor: () => {},
  openSettings: () => {},
};

const handovers: Record<Locale, Handover> = {
  fr: {
    site: 'x',
    link: 'https://x.com/i/status/1805100000000000304',
    handle: 'elise_vannier',
    way: { url: 'https://x.com/elise_vannier', direct: false },
    note: {
      who: 'Élise Vannier',
      said: [
        {
          text: 'Mon lave-linge livré la semaine dernière ne démarre plus. Une solution ?',
          at: '2026-05-09T10:12:00+02:00',
        },
        {
          text: 'Personne ne m’a rappelée. Au téléphone, personne ne décroche. Neuf jours sans lave-linge, c’est inadmissible !',
          at: '2026-05-12T13:05:00+02:00',
        },
      ],
      left: 2,
      since: '2026-05-12T13:05:00+02:00',
      failed: [{ channel: 'phone', words: 'personne ne décroche' }],
      promised: [{ words: 'vous rappelle demain avant 17 h', due: '2026-05-11T17:00:00+02:00', late: true }],
      draft: 'Bonjour Élise, toutes nos excuses. Je cherche où en est votre dossier.',
    },
  },
  en: {
    site: 'facebook',
    link: 'https://www.facebook.com/brand/posts/pfbid1?comment_id=810202',
    note: {
      who: 'Sam Okoro',
      said: [{ text: 'Still “out for delivery” after four days. Where is my parcel?' }],
      left: 0,
      failed: [],
      promised: [],
      draft: '',
    },
  },
};

const offers: Record<Locale, readonly SavedOffer[]> = {
  fr: [
    {
      id: 'retard',
      title: 'Retard de livraison',
      text: 'Bonjour Élise, toutes nos excuses pour ce retard. Je vérifie avec le transporteur et je reviens vers vous ⟦délai⟧.',
      approved: false,
    },
    {
      id: 'retour',
      title: 'Retour sous 30 jours',
      text: 'Bonjour Élise, le retour est gratuit pendant 30 jours.',
      approved: true,
    },
  ],
  en: [
    {
      id: 'late',
      title: 'Late delivery',
      text: 'Hi Sam, I’m sorry about the delay. I’m checking with the carrier and will come back to you ⟦when⟧.',
      approved: false,
    },
    {
      id: 'returns',
      title: 'Returns within 30 days',
      text: 'Hi Sam, returns are free for 30 days.',
      approved: true,
    },
  ],
};

/** Who waits on a page, each for a time of its own. */
export const cases: readonly WaitingCase[] = [
  {
    key: '1',
    author: 'Karim Aziz',
    text: 'Votre sèche-linge a pris feu hier soir. Mon fils a été brûlé à la main.',
    waited: { least: 49, most: 73 },
    level: 'red',
    more: 2,
  },
  {
    key: '2',
    author: 'Élise Vannier',
    text: 'Personne ne m’a rappelée.',
    waited: { least: 1.2, most: 1.2 },
    level: 'amber',
    more: 0,
  },
  {
    key: '3',
    author: 'Nora Kessel',
    text: 'Pareil chez moi avec le four, bon courage…',
    waited: { least: 0.3, most: 0.3 },
    level: 'fresh',
    more: 0,
  },
  { key: '4', author: 'Sam Okoro', text: 'Same here', waited: null, level: 'unknown', more: 0 },
  {
    key: '5',
    author: 'Léa Roux',
    text: 'Et pour moi ?',
    waited: null,
    level: 'unknown',
    more: 0,
    folded: true,
  },
];

const shots: Record<Locale, Shot> = {
  fr: {
    site: 'x',
    customer: {
      name: 'Élise Vannier',
      handle: 'elise_vannier',
      text: '@AteliersNorel Personne ne m’a rappelée. Neuf jours sans lave-linge avec trois enfants, c’est inadmissible !',
      at: '2026-05-12T13:05:00+02:00',
    },
    reply: {
      name: 'AteliersNorel',
      handle: 'AteliersNorel',
      text: 'Bonjour Élise, vous auriez dû lire nos conditions. Nous traitons des milliers de demandes, merci de patienter.',
    },
    marks: [
      { span: [15, 50], severity: 'error' },
      { span: [51, 89], severity: 'warning' },
    ],
    names: ['Élise Vannier'],
  },
  en: {
    site: 'facebook',
    customer: { name: 'Sam Okoro', text: 'Four days later: still “out for delivery”. Where is my parcel?' },
    reply: { name: 'Swiftlane Parcels', text: 'Hi Sam, you should have read our terms before ordering.' },
    marks: [{ span: [8, 39], severity: 'error' }],
    names: ['Sam Okoro'],
  },
};

const showing =
  (view: (locale: Locale) => DeskView): Scene =>
  (look) => {
    const store = createCoachStore(quietHost, look);
    store.getState().showDesk(view(look.uiLocale));
    return store;
  };

const saved = (locale: Locale, query: string | null, total = 2): DeskView => ({
  view: 'saved',
  query,
  offers: total === 0 ? [] : offers[locale],
  at: 0,
  total,
});

const visa = (code: string, problem: VisaProblem | null = null): DeskView => ({
  view: 'visa',
  code,
  asking: false,
  problem,
});

/** Each view of the desk. */
export const deskScenes: Record<string, Scene> = {
  handover: showing((locale) => ({ view: 'handover', handover: handovers[locale] })),
  'saved, searched': showing((locale) => saved(locale, 'ret')),
  'saved, all': showing((locale) => saved(locale, null)),
  'saved, none': showing((locale) => saved(locale, null, 0)),
  waiting: showing(() => ({ view: 'waiting', cases, rows: 5 })),
  'waiting, not read': showing(() => ({ view: 'waiting', cases: null, rows: 5 })),
  'nobody waits': showing(() => ({ view: 'waiting', cases: [], rows: 20 })),
  shot: showing((locale) => ({ view: 'shot', shot: shots[locale], masked: false })),
  'shot, masked': showing((locale) => ({ view: 'shot', shot: shots[locale], masked: true })),
  'shot, nothing to quote': showing((locale) => ({
    view: 'shot',
    shot: { ...shots[locale], marks: [] },
    masked: false,
  })),
  visa: showing(() => visa('')),
  'visa, of other words': showing(() => visa('tact-visa-1.eyJvZiI6IjAifQ.c2lnbmF0dXJl', 'other-words')),
};
