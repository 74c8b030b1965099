import type { CoachHost } from '../../components/composer/actions';
import type { CoachState, Look, OpenCard } from '../../components/composer/state';
import { type CoachStore, createCoachStore } from '../../components/composer/store';
import type { Diagnostic } from '../../engine/types/diagnostic';
import { stories } from './stories';
import type { Story } from './story';

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

const said = (kind: 'applied' | 'refused' | 'dismissed', slots: string[] = []) => ({
  feedback: { kind, slots },
});

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
  'list, hidden': scene({ findings: bad }, { ...list, dismissed: ['blame-customer', 'apologise'] }),
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
