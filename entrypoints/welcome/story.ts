import { defaultSettings, type Settings } from '../../components/settings/settings';
import { words } from '../../components/ui/words';
import type { MountCoach } from '../../components/welcome/story';
import { createEngine } from '../../engine/analysis/analyse';
import type { Ruleset } from '../../engine/types/ruleset';
import type { Message } from '../../engine/types/situation';
import type { Locale } from '../../engine/types/text';
import { fieldEditor } from '../../host/editors/plain';
import type { KeptReply } from '../../host/history/reply';
import type { WritingBox } from '../../host/sites/contract';
import { KINDS } from '../../rules/detectors/kinds';
import type { Decisions } from '../coach/decisions';
import type { BoxLine } from '../coach/line';
import { openLone } from '../coach/lone';
import type { Session } from '../coach/session-contract';

const BRANDS: Readonly<Record<Locale, { readonly name: string; readonly account: string }>> = {
  fr: { name: 'Maison Tilleul', account: '@MaisonTilleul' },
  en: { name: 'Linden Home', account: '@LindenHome' },
};
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** The advice that the story is about: a pasted answer. */
const SHOWN = 'reuse-canned#0';

const before = (ms: number): string => new Date(Date.now() - ms).toISOString();

/** The same answer, given to somebody else a week ago: what the shop's history would hold. */
function earlier(locale: Locale): KeptReply {
  const say = words(locale);
  const at = before(7 * DAY);
  return {
    key: 'story',
    account: `x:${BRANDS[locale].account.toLowerCase()}`,
    at,
    text: say('welcome.story.pasted'),
    to: say('welcome.story.to'),
  };
}

/** A line that knows the story alone: nothing of the person's own history is in it. */
const lineOf = (locale: Locale): BoxLine => ({
  ask: (async (type: string) =>
    type === 'recent' || type === 'alike' ? [earlier(locale)] : null) as unknown as BoxLine['ask'],
  tell: () => undefined,
  onChanged: () => undefined,
});

/** What is decided in a story holds nowhere else. */
const decisions: Decisions = {
  beginning: () => ({ calm: false }),
  noticeFor: () => null,
  switchRule: async () => undefined,
  answerBrand: async () => undefined,
  sign: async () => undefined,
  posted: () => undefined,
};

function boxOf(locale: Locale, editable: HTMLElement, place: HTMLElement): WritingBox {
  const say = words(locale);
  const thread: readonly Message[] = [
    {
      role: 'customer',
      author: say('welcome.story.customer'),
      text: say('welcome.story.message'),
      at: before(50 * MINUTE),
    },
  ];
  return {
    root: place.parentElement ?? place,
    editable,
    situation: () => ({
      platform: 'x',
      visibility: 'public',
      account: BRANDS[locale].account,
      limit: 280,
      thread,
    }),
    barPlace: () => ({ parent: place, before: null }),
    isPostClick: () => false,
    isPostKey: () => false,
    avoid: () => [],
  };
}

/** The story being played: the real coach on a box of our own page. */
export interface Play {
  readonly mount: MountCoach;
  show(): void;
  replay(): void;
}

/** @param told whether a better answer stands in the box, each time that changes */
export function playOf(locale: Locale, ruleset: Ruleset, told: (better: boolean) => void): Play {
  let session: Session | null = null;
  let field: HTMLTextAreaElement | null = null;
  const pasted = words(locale)('welcome.story.pasted');
  const settings: Settings = {
    ...defaultSettings,
    ui: locale,
    brand: { ...defaultSettings.brand, name: BRANDS[locale].name },
  };
  return {
    mount: (box, place) => {
      const closing = new AbortController();
      field = box;
      const editor = fieldEditor(box, closing.signal);
      editor.onChange(() => told(editor.read().text !== pasted));
      const line = lineOf(locale);
      session = openLone({
        box: boxOf(locale, box, place),
        editor,
        engine: createEngine(ruleset, KINDS),
        settings,
        line,
        decisions,
        closing,
      });
      return () => closing.abort();
    },
    show: () => session?.store.getState().enter(SHOWN),
    replay: () => {
      if (!field) return;
      field.value = pasted;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
  };
}
