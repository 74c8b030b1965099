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
import { dismissed, judged, rephased, restored, typed } from './judging';
import { pressKey } from './keys';
import { entered, opened, openedCard, refocused, shifted, unfolded, walked } from './opening';
import { pressControl } from './press';
import { firstState, type Look } from './state';
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
    reminded: (reminders) =>
      change((state) => ({ ...state, feedback: { kind: 'reminded', slots: [], reminders } })),
    restyle: (look) => change((state) => ({ ...state, ...look })),
    moved: () => change((state) => ({ ...state, layout: state.layout + 1 })),
  };
}

function openingActions(change: Change, get: Get, host: CoachHost): OpeningActions {
  return {
    openList: () => change((state) => opened(state, 'list')),
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

function decidingActions(change: Change, get: Get, host: CoachHost): DecidingActions {
  return {
    resume: () => {
      change((state) => refocused(rephased({ ...state, state: 'neutral', open: null })));
      host.resume?.();
    },
    dismissOnce: (rule) => {
      change((state) => refocused(dismissed(state, rule)));
      host.dismissed?.(get().dismissed);
    },
    restore: () => {
      change((state) => refocused(restored(state)));
      host.dismissed?.([]);
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

/** One composer's coach: what it shows, and everything that can happen to it. */
export function createCoachStore(host: CoachHost, look: Look): CoachStore {
  return createStore<Coach>((set, get) => {
    const change: Change = (step) => set((state) => worded(step(state), host, state.focus));
    return {
      ...firstState(look),
      ...readingActions(change),
      ...openingActions(change, get, host),
      ...rewritingActions(change, get, host),
      ...decidingActions(change, get, host),
      ...pressingActions(change, get, host),
      ...deskActions(change),
    };
  });
}
