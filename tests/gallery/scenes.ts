import type { CoachHost, WholeReply } from '../../components/composer/actions';
import type { CoachState, Control, FeedbackKind, Look, OpenCard } from '../../components/composer/state';
import { type CoachStore, createCoachStore } from '../../components/composer/store';
import type { Diagnostic } from '../../engine/types/diagnostic';
import { plainReply } from '../../rules/pack/visa/words';
import { stories } from './stories';
import type { Story } from './story';
import { openPromises, type ThreadStory, threadStories } from './thread-stories';

const quietHost: CoachHost = {
  apply: async () => 'applied',
  copy: async () => true,
  focusEditor: () => {},
  openSettings: () => {},
};

/** One coach, brought into one state. */
export type Scene = (look: Look) => CoachStore;

interface Judged {
  readonly findings?: (story: Story) => readonly Diagnostic[];
  readonly threadRead?: boolean;
  readonly expected?: readonly string[];
}

const allMoves = ['apologise', 'offer-handoff', 'next-step'];
const bad = ({ blame, deadChannel, apologise, nextStep, boilerplate }: Story) => [
  blame,
  deadChannel,
  apologise,
  nextStep,
  boilerplate,
];

function scene({ findings, threadRead = true, expected = [] }: Judged, after?: Partial<CoachState>): Scene {
  return (look) => {
    const story = stories[look.uiLocale];
    const store = createCoachStore(quietHost, look);
    const diagnostics = findings?.(story) ?? [];
    store.getState().judged({ revision: 1, text: story.draft, threadRead, expected, diagnostics });
    if (after) store.setState(after);
    return store;
  };
}

const said = (kind: FeedbackKind, slots: string[] = []) => ({
  feedback: { kind, slots },
});

/** A lead's approval, holding for the draft or for other words. */
const approved =
  (holds: boolean, more: Partial<CoachState> = {}): Scene =>
  (look) => {
    const store = scene({ findings: bad, expected: allMoves })(look);
    const reply = holds ? plainReply(store.getState().draft.text) : '';
    const given = { by: 'Claire', at: '2026-05-12T14:02:00+02:00' };
    store.getState().approve({ ...given, reply, holds, findingsShown: false });
    store.setState(more);
    return store;
  };

export const bars: Record<string, Scene> = {
  idle: (look) => createCoachStore(quietHost, look),
  reading: scene({}, { state: 'reading' }),
  unread: scene({ threadRead: false }),
  sound: scene({}),
  'sound, an idea': scene({ findings: ({ boilerplate }) => [boilerplate] }),
  'to revisit': scene({
    findings: ({ blame, deadChannel, boilerplate }) => [blame, deadChannel, boilerplate],
  }),
  warning: scene({ findings: ({ deadChannel }) => [deadChannel] }),
  'to add': scene({ findings: ({ apologise, nextStep }) => [apologise, nextStep] }),
  paused: scene({}, { state: 'paused' }),
  applied: scene({}, said('applied')),
  'to fill in': scene({}, said('applied', ['délai', 'signature'])),
  refused: scene({ findings: bad }, said('refused')),
  hidden: scene({ findings: ({ deadChannel }) => [deadChannel] }, said('dismissed')),
  'false alarm copied': scene({ findings: ({ deadChannel }) => [deadChannel] }, said('reported')),
  'visa given': approved(true),
  'visa broken': approved(false),
  'promises open': (look) => {
    const store = createCoachStore(quietHost, look);
    store.getState().recall(openPromises[look.uiLocale]);
    return store;
  },
  'reminder set': scene(
    {},
    {
      feedback: { kind: 'reminded', slots: [], reminders: [{ id: '1', at: '2026-05-12T16:45:00+02:00' }] },
    },
  ),
  'brand asked': (look) => {
    const store = createCoachStore(quietHost, look);
    store.getState().announce({ kind: 'brand', name: 'Maison Belcour' });
    return store;
  },
  'tone announced': (look) => {
    const store = createCoachStore(quietHost, look);
    store.getState().announce({ kind: 'tone' });
    return store;
  },
  beginning: (look) => {
    const story = stories[look.uiLocale];
    const store = createCoachStore(quietHost, look, { calm: true });
    const diagnostics = [story.deadChannel];
    store.getState().judged({ revision: 1, text: story.draft, threadRead: true, diagnostics });
    return store;
  },
  guard: scene({ findings: bad }, { guard: { rules: ['expose-personal-data'] } }),
};

const list = { open: 'list' } as const;
const card = (rule: string, more: Partial<OpenCard> = {}) => ({
  open: { card: `${rule}#0`, step: 0, why: false, menu: false, ...more },
});

export const panels: Record<string, Scene> = {
  'list, full': scene({ findings: bad, expected: allMoves }, list),
  'list, sound': scene({ expected: allMoves }, list),
  'list, unread': scene({ threadRead: false }, list),
  'list, hidden': scene(
    { findings: bad },
    {
      ...list,
      dismissed: [
        { rule: 'blame-customer', scope: 'conversation' },
        { rule: 'apologise', scope: 'reply' },
      ],
    },
  ),
  'list, visa': approved(true, list),
  'list, visa broken': approved(false, list),
  'list, reminders': scene(
    { findings: bad },
    {
      ...list,
      reminders: [
        {
          text: {
            fr: 'Regarder la météo des livraisons avant de promettre un jour.',
            en: 'Look at the delivery board before naming a day.',
          },
        },
      ],
    },
  ),
  'who answers': scene({}, { open: 'signing', signing: { all: ['LM', 'AB', 'Chloé'], by: 'AB' } }),
  'list, not kept': scene({ findings: bad }, { ...list, unkept: 'full' }),
  'list, paused': scene({}, { ...list, state: 'paused' }),
  blame: scene({ findings: bad }, card('blame-customer')),
  'dead channel': scene({ findings: bad }, card('dead-channel')),
  apologise: scene({ findings: bad }, card('apologise', { why: true })),
  'next step': scene({ findings: bad }, card('next-step')),
  'same answer': scene({ findings: ({ canned }) => [canned] }, card('reuse-canned')),
  'no rewrite': scene(
    { findings: ({ privateData, blame }) => [privateData, blame] },
    card('expose-personal-data'),
  ),
  menu: scene({ findings: bad }, card('blame-customer', { menu: true, step: 1 })),
  refused: scene({ findings: bad }, { ...card('blame-customer'), ...said('refused') }),
};

type Told = (story: Story) => WholeReply;

/** The whole reply on show, after some presses. */
const wholeReply =
  (told: Told, ...presses: Control[]): Scene =>
  (look) => {
    const story = stories[look.uiLocale];
    const store = createCoachStore({ ...quietHost, wholeOf: () => told(story) }, look);
    const judgement = { revision: 1, text: story.draft, threadRead: true, diagnostics: bad(story) };
    store.getState().judged(judgement);
    for (const control of ['rewrite', ...presses] as const) store.getState().press(control);
    return store;
  };

const ways: Told = ({ canned, blame, nextStep }) => ({
  variants: [canned, blame, nextStep].flatMap(({ rewrites }) => rewrites.slice(0, 1)),
  why: null,
});
const tooLong: Told = ({ canned: { rewrites } }) => ({
  variants: rewrites.map((one) => {
    const cut = one.text.indexOf('. ') + 1;
    const text = `${one.text.slice(0, cut)} 1/2`;
    const rest = { ...one, text: `${one.text.slice(cut + 1)} 2/2`, slots: [] };
    return { ...one, excess: 42, posts: [{ ...one, text, slots: [] }, rest] };
  }),
  why: null,
});

const byModel: Told = (story) => ({
  ...ways(story),
  variants: ways(story)
    .variants.slice(0, 1)
    .map((one) => ({ ...one, origin: 'model' })),
});

/** The browser's model at work on one more. */
const writing: Scene = (look) => {
  const story = stories[look.uiLocale];
  const host = {
    ...quietHost,
    wholeOf: () => ways(story),
    writeWhole: () => new Promise<null>(() => undefined),
  };
  const store = createCoachStore(host, look);
  store.getState().judged({ revision: 1, text: story.draft, threadRead: true, diagnostics: bad(story) });
  store.getState().press('rewrite');
  return store;
};

/** The whole reply in better words. */
export const wholes: Record<string, Scene> = {
  'whole reply': wholeReply(ways),
  'whole reply, another': wholeReply(ways, 'next'),
  'whole reply, too long': wholeReply(tooLong),
  'whole reply, in posts': wholeReply(tooLong, 'split'),
  'whole reply, by the model': wholeReply(byModel),
  'whole reply, model at work': writing,
  'whole reply, sound': wholeReply(() => ({ variants: [], why: 'sound' })),
  'whole reply, none': wholeReply(() => ({ variants: [], why: 'alone' })),
};

const proof =
  (key: Exclude<keyof ThreadStory, 'draft'>): Scene =>
  (look) => {
    const { draft, [key]: finding } = threadStories[look.uiLocale];
    const store = createCoachStore(quietHost, look);
    store.getState().judged({ revision: 1, text: draft, threadRead: true, diagnostics: [finding] });
    store.setState(card(finding.rule));
    return store;
  };

const owing =
  (make: Scene): Scene =>
  (look) => {
    const store = make(look);
    store.getState().recall(openPromises[look.uiLocale]);
    return store;
  };

/** What is shown of thread and history. */
export const proofs: Record<string, Scene> = {
  'list, promises': owing((look) => {
    const store = createCoachStore(quietHost, look);
    store.setState(list);
    return store;
  }),
  'list, promises and more': owing(scene({ findings: bad, expected: allMoves }, list)),
  'same as to another': proof('same'),
  'same as above': proof('sameHere'),
  promise: proof('promise'),
  'left over': proof('leftOver'),
  answered: proof('answered'),
  grave: proof('grave'),
  'grave, nobody named': proof('graveUnset'),
};
