import type { Locale } from '../../../engine/types/text';
import { corePack } from '../core-pack';

/** A scale to learn: the owner its finds are reported under, and the rules whose replies teach it. */
export interface Topic {
  /** The name of its files in `corpus/sentences`. */
  readonly name: string;
  readonly owner: string;
  /** Topics whose sentences may well show this one too: they teach neither yes nor no. */
  readonly near: readonly string[];
  /** A move is looked for to say that it is missing: then what counts is that it be heard. */
  readonly isMove: boolean;
  /** The part of real replies that may be taken for it at all; what most of them are not, they teach not to be. */
  readonly onReal: Readonly<Record<Locale, number>>;
  /** How much surer than real replies' own false alarms a find must be to be shown. */
  readonly margin: number;
}

const FAULTS: Readonly<Record<string, readonly string[]>> = {
  'blame-customer': [
    'reproach',
    'condescension',
    'hostility',
    'dismiss-channel',
    'threat',
    'conditional-respect',
    'whine',
  ],
  reproach: [
    'blame-customer',
    'condescension',
    'hostility',
    'dismiss-channel',
    'conditional-respect',
    'whine',
  ],
  condescension: ['blame-customer', 'reproach', 'hostility', 'dismiss-channel', 'minimise'],
  hostility: [
    'blame-customer',
    'reproach',
    'condescension',
    'whine',
    'threat',
    'conditional-respect',
    'minimise',
    'misplaced-humour',
    'dismiss-channel',
  ],
  'dismiss-channel': ['blame-customer', 'reproach', 'condescension', 'hostility', 'boilerplate'],
  minimise: ['condescension', 'hostility', 'boast', 'misplaced-humour', 'blame-third-party'],
  'conditional-respect': ['blame-customer', 'reproach', 'hostility', 'threat', 'whine'],
  whine: ['hostility', 'blame-customer', 'reproach', 'conditional-respect', 'threat', 'boast'],
  'non-apology': ['boilerplate', 'apology', 'blame-customer'],
  boast: ['minimise', 'whine', 'boilerplate'],
  threat: ['hostility', 'conditional-respect', 'blame-customer', 'whine'],
  'blame-third-party': ['minimise', 'whine', 'blame-customer'],
  'misplaced-humour': ['hostility', 'minimise', 'condescension', 'boast', 'register'],
  register: ['hostility', 'misplaced-humour', 'whine'],
  boilerplate: ['boast', 'non-apology', 'dismiss-channel', 'apology', 'wait', 'handoff', 'step'],
};

const MOVES: Readonly<Record<string, readonly string[]>> = {
  step: ['handoff', 'apology', 'wait', 'boilerplate', ...Object.keys(FAULTS)],
  handoff: ['step', 'apology', 'wait', 'boilerplate', ...Object.keys(FAULTS)],
};

/** How often real replies do it, at most, as counted on labelled ones, doubtful ones among them. */
const ON_REAL: Readonly<Record<string, Topic['onReal']>> = {
  boilerplate: { fr: 0.38, en: 0.17 },
  'non-apology': { fr: 0.04, en: 0.055 },
  'blame-third-party': { fr: 0.04, en: 0.02 },
  'blame-customer': { fr: 0.015, en: 0.015 },
  condescension: { fr: 0.03, en: 0.015 },
  minimise: { fr: 0.02, en: 0.015 },
  boast: { fr: 0.015, en: 0.015 },
  step: { fr: 1, en: 1 },
  handoff: { fr: 1, en: 1 },
};
const RARELY = { fr: 0.007, en: 0.007 };
const onReal = (name: string): Topic['onReal'] => ON_REAL[name] ?? RARELY;

/**
 * Rules whose finding is an error: real replies do it so seldom that what only words add up to is most often wrong.
 */
const GRAVE = new Set(
  (corePack().rules ?? []).filter(({ severity }) => severity === 'error').map(({ id }) => id),
);
const MARGIN = 1;
const GRAVE_MARGIN = 2;

/** All scales of drafts. A move's scale is named apart from the cue that it weighs among others. */
export const TOPICS: readonly Topic[] = [
  ...Object.entries(FAULTS).map(([name, near]) => ({
    name,
    owner: name,
    near,
    isMove: false,
    onReal: onReal(name),
    margin: GRAVE.has(name) ? GRAVE_MARGIN : MARGIN,
  })),
  ...Object.entries(MOVES).map(([name, near]) => ({
    name,
    owner: `says-${name}`,
    near,
    isMove: true,
    onReal: onReal(name),
    margin: MARGIN,
  })),
];

/** So many real replies do these that they cannot teach what it is not. */
const COMMON = new Set(['boilerplate', 'non-apology', 'blame-third-party', 'step', 'handoff']);

/** Whether real replies are so rarely this that they can teach what it is not. */
export const isRare = ({ name }: Topic): boolean => !COMMON.has(name);
