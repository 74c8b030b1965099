import core from 'virtual:core-pack';
import coreRuleset from 'virtual:core-ruleset';
import { useState } from 'react';
import type { PackDesk, Sampler } from '../../components/pack-editor/desk';
import { PackEditor } from '../../components/pack-editor/pack-editor';
import { runSample } from '../../components/pack-editor/run-sample';
import { createBench } from '../../rules/bench/bench';
import type { Pack } from '../../rules/pack/schema/pack';
import type { OwnLook } from './own-pages';

const rule: NonNullable<Pack['rules']>[number] = {
  id: 'x-tilleul/cher-ami',
  family: 'faults',
  severity: 'warning',
  message: { fr: 'On n’appelle pas un client « cher ami ».', en: 'A customer is nobody’s dear friend.' },
  why: { fr: 'Charte de la maison, page 4.', en: 'House style, page 4.' },
  detect: { kind: 'phrase', fr: ['cher[e] ami[e]', '(mon|ma) ('], en: ['dear friend'] },
  examples: {
    fr: {
      flags: [
        {
          thread: [{ role: 'customer', text: 'Mon canapé a trois semaines de retard.' }],
          draft: 'Bonjour cher ami, votre canapé arrive jeudi et nous en sommes désolés.',
          marks: [[8, 16]],
        },
        { thread: [], draft: 'Bonjour très cher, nous vérifions votre commande.' },
      ],
      allows: [{ thread: [], draft: 'Bonjour Amina, nous avons écrit à votre cher ami comme convenu.' }],
    },
    en: { flags: [], allows: [] },
  },
};

/** A code that no words describe. */
const ticket: NonNullable<Pack['rules']>[number] = {
  ...rule,
  id: 'x-tilleul/ticket',
  family: 'slips',
  message: { fr: 'Un numéro de ticket interne.', en: 'An internal ticket number.' },
  detect: { kind: 'regex', patterns: { fr: ['TLL-\\d{4,6}', '(?<=n°)\\d+'], en: ['TLL-\\d{4,6}'] } },
  examples: {
    fr: { flags: [{ thread: [], draft: 'Votre ticket TLL-4021 est ouvert.' }], allows: [] },
    en: { flags: [], allows: [] },
  },
};

const pack = (phrases: string[]): Pack => ({
  schemaVersion: 1,
  id: 'tilleul',
  name: 'Maison Tilleul',
  version: 4,
  rules: [{ ...rule, detect: { kind: 'phrase', fr: phrases, en: ['dear friend'] } }, ticket],
  lists: { 'nos-magasins': { fr: ['la grange', 'le moulin'], en: ['the barn', 'the mill'] } },
  cues: { 'colis-perdu': { in: 'customer', fr: ['colis (perdu|égaré) @nos-magasins'], en: ['lost parcel'] } },
  keys: [
    { key: 'mUF1Zk2bqS8mJgq1W0H8nY3vT5rC7xL9pE4aD6fG2hI', name: 'Claire Morin' },
    { key: 'aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5zA7bC9d', name: 'Bruno', retired: true },
  ],
  brand: {
    name: 'Maison Tilleul',
    address: 'vous',
    voice: 'Chaleureux et court ; jamais de point d’exclamation.',
    hours: '9-18',
    gestures: ['retour gratuit', 'bon de 10 €'],
    waiting: { x: { amber: 2, red: 6 } },
    contacts: [
      { channel: 'email', value: 'bonjour@tilleul.example', topics: ['livraison', 'retours'], hours: '9-17' },
      { channel: 'phone', value: '01 99 00 11 22', open: false },
    ],
    approved: ['Merci de votre patience, nous revenons vers vous aujourd’hui.'],
    incidents: [{ text: 'Notre site est en panne depuis ce matin.', until: '2026-05-12T18:00:00+02:00' }],
    escalation: { call: 'Claire, 06 99 00 11 22', line: { fr: 'Je transmets tout de suite.' } },
  },
  locked: ['overrides/boilerplate/severity'],
  overrides: { boilerplate: { severity: 'error', add: { fr: ['notre belle maison'] } } },
});
const desk: PackDesk = {
  read: async () => pack(['cher ami']),
  save: async () => undefined,
  published: async () => ({ ...pack(['très cher']), overrides: {} }),
  publish: async () => ({
    kind: 'conflicts',
    conflicts: [
      { path: ['rules', 'x-tilleul/cher-ami', 'severity'], base: 'warning', mine: 'error', theirs: 'hint' },
    ],
    pack: pack(['cher ami']),
    theirs: pack(['cher ami']),
  }),
  keep: () => undefined,
  versions: async () => [
    { pack: pack(['très cher']), at: '2026-05-12T16:02:00+02:00', by: 'Claire Morin', isInUse: true },
    {
      pack: { ...pack(['très cher']), version: 3, overrides: {} },
      at: '2026-05-11T09:40:00+02:00',
      by: 'Bruno',
      isInUse: false,
    },
    {
      pack: { ...pack([]), version: 2, overrides: {}, locked: [] },
      at: '2026-05-04T11:15:00+02:00',
      by: null,
      isInUse: false,
    },
  ],
  keys: {
    own: async () => 'mUF1Zk2bqS8mJgq1W0H8nY3vT5rC7xL9pE4aD6fG2hI',
    make: async () => '',
    keepSecret: async () => undefined,
    bring: async () => null,
    before: async () => null,
    back: async () => null,
    fingerprint: async (key) => (key.startsWith('m') ? '3f2a 90c1 7be4 d805' : '77d0 1c5e 09ab 42f6'),
    signedBy: async () => 'Claire Morin',
  },
};

/** The pack editor, live, on a small team's pack. */
export function LiveEditor(look: OwnLook) {
  const [rules] = useState({ pack: core, ruleset: coreRuleset });
  const [bench] = useState(() => createBench(rules));
  const [sampler] = useState(
    (): Sampler =>
      (...asked) =>
        runSample(rules, ...asked),
  );
  return <PackEditor {...look} {...{ desk, core, bench, sampler }} />;
}
