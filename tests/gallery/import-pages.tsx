import { useState } from 'react';
import type { ImportDoor, Proposals } from '../../components/import-page/door';
import { ImportPage } from '../../components/import-page/import-page';
import type { Locale } from '../../engine/types/text';
import type { OwnLook } from './own-pages';

const contacts: Proposals['contacts'] = [
  {
    contact: { channel: 'email', value: 'bonjour@maisontilleul.example' },
    words: 'bonjour@maisontilleul.example',
  },
  {
    contact: { channel: 'phone', value: '01 99 00 12 34', hours: '9-18' },
    words: '01 99 00 12 34, 9 h – 18 h',
  },
];

const filled: Readonly<Record<Locale, Proposals>> = {
  fr: {
    title: 'Nous écrire',
    url: 'https://maisontilleul.example/contact',
    contacts,
    hours: [{ hours: '9-18', words: 'Nous répondons de 9 h à 18 h, du lundi au samedi.' }],
    advice: [
      {
        text: 'Présentez vos excuses une fois, clairement.',
        bearing: 'do',
        rule: 'apologise',
        because: ['excuses'],
      },
      {
        text: 'Regardez la météo des livraisons avant de promettre.',
        bearing: 'do',
        rule: null,
        because: [],
      },
    ],
  },
  en: {
    title: 'Contact us',
    url: 'https://maisontilleul.example/en/contact',
    contacts,
    hours: [{ hours: '9-18', words: 'We answer from 9 am to 6 pm, Monday to Saturday.' }],
    advice: [
      { text: 'Apologise once, and clearly.', bearing: 'do', rule: 'apologise', because: ['apologise'] },
      { text: 'Look at the delivery board before naming a day.', bearing: 'do', rule: null, because: [] },
    ],
  },
};

function doorOf(locale: Locale, read: string): ImportDoor {
  const all = filled[locale];
  const found = read === 'empty' ? { ...all, contacts: [], hours: [], advice: [] } : all;
  return {
    proposals: async () => (read === 'nothing' ? null : found),
    targets: async () => [{ id: 'tilleul', name: 'Maison Tilleul' }],
    whyOf: () => null,
    keep: async () => ({ id: 'tilleul', name: 'Maison Tilleul' }),
    edit: () => undefined,
  };
}

/** What a page proposes: something, nothing, or no page was read. */
export function ImportPages({ locale, theme, read }: OwnLook & { read: string }) {
  const [door] = useState(() => doorOf(locale, read));
  return <ImportPage {...{ locale, theme, door }} />;
}
