import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CoachHost } from '../../components/composer/actions';
import { type CoachStore, createCoachStore } from '../../components/composer/store';
import { type Analysis, createEngine } from '../../engine/analysis/analyse';
import { Rewriter } from '../../engine/rewrite/rewrite';
import type { Diagnostic } from '../../engine/types/diagnostic';
import type { Situation } from '../../engine/types/situation';
import type { Locale } from '../../engine/types/text';
import { createJudge } from '../../rules/bin/judge';
import { KINDS } from '../../rules/detectors/kinds';
import { BetterWords } from './better-words';
import { createJudging } from './judging';

const situation: Situation = {
  platform: 'x',
  visibility: 'public',
  brand: { name: 'Meublerie', contacts: [{ channel: 'dm', value: '@meublerie' }] },
  thread: [{ role: 'customer', author: 'Camille', text: 'Mon colis est perdu, c’est honteux' }],
};
const DRAFT = 'Bonjour, vous auriez dû lire nos conditions.';
const engine = createEngine(createJudge().engine.ruleset, KINDS);

/** The rewriter that ships, which counts how often it is asked. */
class CountingRewriter extends Rewriter {
  asked = 0;
  override rewriting(analysis: Analysis, diagnostic: Diagnostic, ui: Locale) {
    this.asked += 1;
    return super.rewriting(analysis, diagnostic, ui);
  }
  override rewritingWhole(analysis: Analysis, ui: Locale) {
    this.asked += 1;
    return super.rewritingWhole(analysis, ui);
  }
}

let closing: AbortController;
let rewriter: CountingRewriter;
let store: CoachStore;
let better: BetterWords;
let text = '';
let changed = (): void => undefined;

function write(words: string): void {
  text = words;
  changed();
  vi.runAllTimers();
}

beforeEach(() => {
  vi.useFakeTimers();
  closing = new AbortController();
  rewriter = new CountingRewriter(engine);
  text = '';
  const editor = {
    read: () => ({ text }),
    onChange: (listener: () => void) => {
      changed = listener;
      return () => undefined;
    },
    composing: false,
  };
  better = new BetterWords(rewriter, 'fr', (text) => judging.analysis(text));
  const host: CoachHost = {
    apply: async () => 'applied',
    copy: async () => true,
    focusEditor: () => undefined,
    openSettings: () => undefined,
    rewritesOf: (finding, draft) => better.of(finding, draft.text),
    wholeOf: (draft) => better.whole(draft.text),
  };
  store = createCoachStore(host, { uiLocale: 'fr', theme: 'light', textSize: 15, undoKeys: 'Ctrl+Z' });
  const judging = createJudging({
    editor,
    engine,
    store,
    underlines: { show: () => undefined },
    situation: () => situation,
    uiLocale: 'fr',
    closing,
    rested: () => undefined,
  });
});
afterEach(() => {
  closing.abort();
  vi.useRealTimers();
});

describe('the rewriter', () => {
  it('is left alone while a draft is typed and judged', () => {
    for (let end = 1; end <= DRAFT.length; end += 4) write(DRAFT.slice(0, end));
    write(DRAFT);
    expect(store.getState().diagnostics.length).toBeGreaterThan(1);
    store.getState().openList();
    expect(rewriter.asked).toBe(0);
  });

  it('is asked once per card, however often it opens', () => {
    write(DRAFT);
    store.getState().openCard('blame-customer#0');
    store.getState().close();
    store.getState().openCard('blame-customer#0');
    expect(rewriter.asked).toBe(1);
    expect(
      store.getState().diagnostics.find(({ rule }) => rule === 'blame-customer')?.rewrites.length,
    ).toBeGreaterThan(0);
  });

  it('is asked for the whole reply when it is wanted', () => {
    write(DRAFT);
    store.getState().press('rewrite');
    store.getState().press('next');
    const { whole } = store.getState();
    expect([rewriter.asked, whole?.why, whole?.step]).toEqual([1, null, 1]);
    expect(whole?.variants[1]?.text).not.toContain('auriez dû');
  });

  it('is asked once for a whole reply that was made ready', async () => {
    write(DRAFT);
    const ready = better.ready(DRAFT);
    await vi.runAllTimersAsync();
    await ready;
    await better.ready(DRAFT);
    expect([rewriter.asked, better.whole(DRAFT).variants.length]).toEqual([1, 3]);
    expect(rewriter.asked).toBe(1);
  });

  it('says why there is none for a sound reply', () => {
    write(
      'Bonjour Camille, nous sommes désolés pour ce colis perdu. Je relance le transporteur et vous écris en message privé avant 17 h. Léa',
    );
    store.getState().press('rewrite');
    expect(store.getState().whole).toMatchObject({ variants: [], why: 'sound' });
  });
});
