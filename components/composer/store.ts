import { createStore, type StoreApi } from 'zustand/vanilla';
import { deskActions } from '../desk/actions';
import type {
  Coach,
  CoachHost,
  DecidingActions,
  OpeningActions,
  PressingActions,
  ReadingActions,
} from './actions';
import { type Change, rewritingActions } from './applying';
import { dismissed, judged, rephased, restored, typed, withKept, withVisa } from './judging';
import { pressKey } from './keys';
import { entered, opened, openedCard, refocused, shifted, unfolded, walked } from './opening';
import { pressControl } from './press';
import { type CoachState, type FeedbackKind, firstState, type Look } from './state';
import { worded } from './wording';

export type CoachStore = StoreApi<Coach>;

type Get = () => Coach;

function readingActions(change: Change): ReadingActions {
  return {
    typed: (revision) => change((state) => refocused(typed(state, revision))),
    reading: () => change((state) => (state.state === 'paused' ? state : { ...state, state: 'reading' })),
    judged: (judgement) => change((state) => refocused(judged(state, judgement))),
    pause: () => change((state) => ({ ...opened(state, null), state: 'paused', focus: null })),
    notKept: (unkept) => change((state) => ({ ...state, unkept })),
    recall: (promises) => change((state) => ({ ...state, promises })),
    approve: (visa) => change((state) => refocused(withVisa(state, visa))),
    reminded: (reminders) =>
      change((state) => ({ ...state, feedback: { kind: 'reminded', slots: [], reminders } })),
    restyle: (look) => change((state) => ({ ...state, ...look })),
    moved: () => change((state) => ({ ...state, layout: state.layout + 1 })),
    keptDismissals: (scope, rules) => change((state) => refocused(withKept(state, scope, rules))),
    relax: (calm) => change((state) => ({ ...state, calm })),
    announce: (notice) => change((state) => refocused({ ...state, notice })),
    signers: (signing) => change((state) => refocused({ ...state, signing })),
  };
}

function openingActions(change: Change, get: Get, host: CoachHost): OpeningActions {
  return {
    openList: () => change((state) => opened(state, 'list')),
    openSigning: () => change((state) => opened(state, 'signing')),
    openCard: (id) => change((state) => openedCard(state, id)),
    close: () => {
      const held = get().focus !== null;
      change((state) => ({ ...opened(state, null), focus: null }));
      if (held) host.focusEditor();
    },
    next: () => change((state) => walked(state, 1)),
    previous: () => change((state) => walked(state, -1)),
    unfold: (more) => change((state) => unfolded(state, more)),
    enter: (id) => change((state) => entered(state, id)),
  };
}

const say = (change: Change, kind: FeedbackKind): void =>
  change((state) => refocused({ ...state, feedback: { kind, slots: [] } }));

type Dismissing = Pick<DecidingActions, 'dismiss' | 'restore' | 'report'>;

/** What is shown comes first; where it cannot be kept, the person is told and what is shown stays. */
function dismissingActions(change: Change, get: Get, host: CoachHost): Dismissing {
  return {
    dismiss: async (dismissal) => {
      change((state) => refocused(dismissed(state, dismissal)));
      await host.dismiss?.(dismissal)?.catch(() => say(change, 'notKept'));
    },
    restore: async (rule) => {
      const dismissal = get().dismissed.find((one) => one.rule === rule);
      if (!dismissal) return;
      change((state) => refocused(restored(state, rule)));
      await host.restore?.(dismissal)?.catch(() => say(change, 'notKept'));
    },
    report: async (finding) => {
      const text = host.caseOf?.(finding);
      const copied = text !== undefined && (await host.copy(text).catch(() => false));
      change((state) => unfolded(state, { menu: false }));
      say(change, copied ? 'reported' : 'notCopied');
    },
  };
}

function decidingActions(change: Change, get: Get, host: CoachHost): DecidingActions {
  return {
    resume: () => {
      change((state) => refocused(rephased({ ...state, state: 'neutral', open: null })));
      host.resume?.();
    },
    ...dismissingActions(change, get, host),
    answerBrand: async (isTheirs) => {
      const { notice } = get();
      change((state) => refocused({ ...state, notice: null }));
      if (notice?.kind === 'brand') await host.answerBrand?.(notice.name, isTheirs)?.catch(() => undefined);
    },
    sign: async (by) => {
      change((state) => refocused({ ...state, signing: { ...state.signing, by } }));
      await host.sign?.(by)?.catch(() => say(change, 'notKept'));
    },
    putSignature: async () => {
      const result = (await host.putSignature?.().catch(() => 'refused' as const)) ?? 'refused';
      change((state) => ({ ...opened(state, null), focus: null }));
      say(change, result === 'applied' ? 'signed' : result);
    },
    unremind: async () => {
      const { reminders = [] } = get().feedback ?? {};
      if (reminders.length === 0 || !host.unremind) return;
      await host.unremind(reminders);
      change((state) => refocused({ ...state, feedback: { kind: 'unreminded', slots: [] } }));
    },
    settleFeedback: () => change((state) => refocused({ ...state, feedback: null })),
    raiseGuard: (rules) => change((state) => ({ ...opened(state, null), guard: { rules } })),
    lowerGuard: () => change((state) => ({ ...state, guard: null })),
  };
}

function pressingActions(change: Change, get: Get, host: CoachHost): PressingActions {
  return {
    focused: (control) => change((state) => (state.focus === control ? state : { ...state, focus: control })),
    shift: (by) => change((state) => shifted(state, by)),
    press: (control) => pressControl(get(), host, control),
    key: (key) => pressKey(get(), key),
  };
}

/**
 * One composer's coach: what it shows, and everything that can happen to it.
 * @param beginning what differs from a coach in a box of a site that we know
 */
export function createCoachStore(
  host: CoachHost,
  look: Look,
  beginning: Partial<
    Pick<CoachState, 'calm' | 'copyOnly' | 'lone' | 'locked' | 'reminders' | 'signing'>
  > = {},
): CoachStore {
  return createStore<Coach>((set, get) => {
    const change: Change = (step) => set((state) => worded(step(state), host, state.focus));
    return {
      ...firstState(look),
      ...beginning,
      ...readingActions(change),
      ...openingActions(change, get, host),
      ...rewritingActions(change, get, host),
      ...decidingActions(change, get, host),
      ...pressingActions(change, get, host),
      ...deskActions(change),
    };
  });
}
