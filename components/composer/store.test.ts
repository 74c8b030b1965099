import { beforeEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../engine/types/diagnostic';
import type { CoachHost } from './actions';
import { barCount, barShort, barWords, guardWords } from './bar-words';
import { controls } from './controls';
import { english, finding, missing, notingHost } from './sample';
import type { Variant } from './state';
import { type CoachStore, createCoachStore } from './store';

let host: ReturnType<typeof notingHost>;
let store: CoachStore;
let revision = 0;

function start(answer: Partial<CoachHost> = {}): void {
  host = notingHost(answer);
  store = createCoachStore(host, english);
  revision = 0;
}

function judge(
  diagnostics: Diagnostic[],
  more: { threadRead?: boolean; text?: string; expected?: string[] } = {},
) {
  revision += 1;
  store.getState().judged({ revision, text: 'Some words', threadRead: true, diagnostics, ...more });
}

const now = () => store.getState();
const doneMoves = () => now().moves.map((move) => `${move.done ? '●' : '○'} ${move.id}`);

beforeEach(() => start());

describe('the state', () => {
  it('is neutral with an empty box, and with a sound reply whose conversation was not read', () => {
    expect(now().state).toBe('neutral');
    judge([], { threadRead: false });
    expect([now().state, barWords(now())]).toEqual(['neutral', 'Read without the conversation']);
  });

  it('is sound when nothing weighs, ideas or not', () => {
    judge([finding('boilerplate', { severity: 'hint' })]);
    expect([now().state, barWords(now())]).toEqual(['sound', 'Ready to post · 1 idea']);
  });

  it('counts what to revisit and what is only an idea', () => {
    judge([
      finding('threat'),
      finding('boast', { severity: 'warning' }),
      finding('register', { severity: 'hint' }),
    ]);
    expect([barWords(now()), barCount(now())]).toEqual(['2 to revisit · 1 idea', 2]);
  });

  it('names missing moves when nothing else weighs', () => {
    judge([missing('next-step'), missing('apologise')]);
    expect([barWords(now()), barShort(now())]).toEqual(['To add: an apology, a next step', '2 to add']);
  });

  it('ignores a judgement that the person has typed past', () => {
    now().typed(9);
    judge([finding('threat')]);
    expect(now().state).toBe('neutral');
  });

  it('stays paused until resumed', () => {
    now().pause();
    judge([finding('threat')]);
    expect(now().state).toBe('paused');
    now().resume();
    expect(now().state).toBe('advice');
  });
});

describe('the checklist', () => {
  it('ticks itself, in the order in which a reply makes its moves', () => {
    judge([missing('next-step'), missing('apologise')], {
      expected: ['apologise', 'offer-handoff', 'next-step'],
    });
    expect(doneMoves()).toEqual(['○ apologise', '○ next-step', '● offer-handoff']);
    judge([missing('next-step')]);
    expect(doneMoves()).toEqual(['● apologise', '○ next-step', '● offer-handoff']);
  });

  it('starts anew with an empty box', () => {
    judge([missing('apologise')]);
    judge([], { text: ' ' });
    expect(now().moves).toEqual([]);
  });
});

describe('the card', () => {
  beforeEach(() => judge([finding('threat', { spans: [[9, 12]] }), finding('boast'), missing('apologise')]));
  const card = () => (now().open as { card: string }).card;

  it('walks missing moves first, then the text’s order, round at the ends', () => {
    const seen = [1, 2, 3, 4].map(() => {
      now().next();
      return card();
    });
    expect(seen).toEqual(['apologise#0', 'boast#0', 'threat#0', 'apologise#0']);
    now().previous();
    expect(card()).toBe('threat#0');
  });

  it('closes when the person types and when its finding has gone; the list stays', () => {
    now().openCard('boast#0');
    now().typed(2);
    expect(now().open).toBeNull();
    now().openCard('boast#0');
    judge([finding('threat')]);
    expect(now().open).toBeNull();
    now().openList();
    now().typed(4);
    expect(now().open).toBe('list');
  });

  it('ignores a finding that does not exist', () => {
    now().openCard('nothing#0');
    expect(now().open).toBeNull();
  });

  it('hides a rule for this reply, and brings it back', () => {
    now().openCard('boast#0');
    now().press('dismiss-once');
    expect([now().open, barCount(now()), barWords(now())]).toEqual([null, 2, 'Hidden this time']);
    void now().restore('boast');
    expect([barCount(now()), host.asked]).toEqual([3, ['dismiss boast reply', 'restore boast reply']]);
  });
});

describe('a rewrite', () => {
  const slots = [{ name: 'date', span: [0, 6] as const }];
  const two = finding('threat', {
    rewrites: [
      { label: 'a', edits: [], text: 'first', slots: [] },
      { label: 'b', edits: [], text: '⟦date⟧', slots },
    ],
  });

  it('is applied once, closes the card and says how to go back', async () => {
    judge([two]);
    now().openCard('threat#0');
    await Promise.all([now().apply(), now().apply()]);
    expect([host.asked, now().open, barWords(now())]).toEqual([
      ['apply first'],
      null,
      'Done. Ctrl+Z to go back.',
    ]);
  });

  it('can be the next one, and says what is left to fill in', async () => {
    judge([two]);
    now().openCard('threat#0');
    now().press('other');
    await now().apply();
    expect([host.asked, barWords(now())]).toEqual([['apply ⟦date⟧'], 'Still to fill in: date']);
  });

  it('that the box refuses leaves the card open, with Copy', async () => {
    start({ apply: () => Promise.reject(new Error('gone')) });
    judge([two]);
    now().openCard('threat#0');
    await now().apply();
    expect([now().feedback?.kind, now().applying, now().open]).toMatchObject([
      'refused',
      false,
      { card: 'threat#0' },
    ]);
    await now().copy();
    expect([host.asked, now().feedback?.kind]).toEqual([['copy first'], 'copied']);
  });

  it('of a finding is made when its card opens, once, and not before', () => {
    const made: string[] = [];
    start({
      rewritesOf: ({ id }) => {
        made.push(id);
        return two.rewrites;
      },
    });
    judge([finding('threat', { rewrites: [] }), finding('boast', { rewrites: [] })]);
    now().openList();
    expect(made).toEqual([]);
    now().openCard('threat#0');
    now().unfold({ why: true });
    expect(made).toEqual(['threat#0']);
    now().next();
    expect(made).toEqual(['threat#0', 'boast#0']);
  });
});

describe('the whole reply', () => {
  const variant = (text: string): Variant => ({ label: '', edits: [], text, slots: [] });
  const three = { variants: ['one', 'two', 'three'].map(variant), why: null };
  let made = 0;

  beforeEach(() => {
    made = 0;
    start({
      wholeOf: () => {
        made += 1;
        return three;
      },
    });
    judge([finding('threat')]);
  });

  it('is made when it is asked for, once per draft', () => {
    expect(made).toBe(0);
    now().press('rewrite');
    now().moved();
    now().press('rewrite');
    now().press('rewrite');
    expect([now().open, made]).toEqual(['whole', 1]);
    judge([finding('threat')], { text: 'Other words' });
    expect(made).toBe(2);
  });

  it('opens once it is made ready, pressed twice or failing; not any more where the person types meanwhile', async () => {
    const ready = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const;
    let asked = 0;
    start({
      wholeOf: () => three,
      readyWhole: () => ready[asked++]?.promise ?? Promise.reject(new Error('no')),
    });
    judge([finding('threat')]);
    now().press('rewrite');
    expect(now().open).toBeNull();
    now().typed(9);
    ready[0].resolve();
    await ready[0].promise;
    await Promise.resolve();
    expect(now().open).toBeNull();
    judge([finding('threat')], { text: 'Other words' });
    now().press('rewrite');
    now().press('rewrite');
    ready[1].resolve();
    await new Promise((done) => setTimeout(done));
    expect([now().open, asked]).toEqual(['whole', 3]);
    now().press('rewrite');
    expect(now().open).toBeNull();
    now().press('rewrite');
    await new Promise((done) => setTimeout(done));
    expect(now().open).toBe('whole');
  });

  it('is stepped through, round at the ends, and the one shown is applied once', async () => {
    now().press('rewrite');
    now().press('next');
    await Promise.all([now().apply(), now().apply()]);
    expect([host.asked, now().open]).toEqual([['apply two'], null]);
    now().press('rewrite');
    now().press('previous');
    now().press('previous');
    await now().copy();
    expect(host.asked).toEqual(['apply two', 'copy three']);
  });

  it('closes when the person types, and by Escape with the caret given back', () => {
    now().press('rewrite');
    now().typed(9);
    expect(now().open).toBeNull();
    now().press('rewrite');
    now().focused('copy');
    now().key('ArrowDown');
    expect(now().whole?.step).toBe(1);
    now().key('Escape');
    expect([now().open, host.asked]).toEqual([null, ['focusEditor']]);
  });

  it('that the box refuses stays open, with Copy', async () => {
    start({ wholeOf: () => three, apply: async () => 'refused' });
    judge([finding('threat')]);
    now().press('rewrite');
    await now().apply();
    expect([now().open, now().feedback?.kind]).toEqual(['whole', 'refused']);
    await now().copy();
    expect(host.asked).toEqual(['copy one']);
  });

  it('takes the focus to its first button when the keyboard opened it, as a card does', () => {
    now().focused('rewrite');
    now().key('Enter');
    expect(now().focus).toBe('replace');
    start({ rewritesOf: () => three.variants });
    judge([finding('threat', { rewrites: [] }), finding('boast', { rewrites: [] })]);
    now().enter('threat#0');
    expect(now().focus).toBe('replace');
    now().focused('next');
    now().key('Enter');
    expect([now().open, now().focus]).toMatchObject([{ card: 'boast#0' }, 'next']);
  });

  it('that is too long comes in several posts when asked: the first goes into the box, each can be copied', async () => {
    const posts = ['one 1/2', 'two 2/2'].map(variant);
    start({ wholeOf: () => ({ variants: [{ ...variant('one two'), excess: 9, posts }], why: null }) });
    judge([finding('threat')]);
    now().press('rewrite');
    expect(controls(now())).toEqual(['replace', 'copy', 'split', 'close']);
    now().press('split');
    expect(controls(now())).toEqual(['replace', 'post:0', 'post:1', 'split', 'close']);
    now().press('post:1');
    await now().apply();
    expect(host.asked).toEqual(['copy two 2/2', 'apply one 1/2']);
  });

  it('comes in one more way from the browser’s model, behind the others, while the person looks', async () => {
    const writing = Promise.withResolvers<ReturnType<typeof variant> | null>();
    start({ wholeOf: () => three, writeWhole: () => writing.promise });
    judge([finding('threat')]);
    now().press('rewrite');
    expect(now().whole?.writing).toBe(true);
    writing.resolve({ ...variant('four'), origin: 'model' });
    await writing.promise;
    await Promise.resolve();
    expect(now().whole).toMatchObject({ writing: false, step: 0 });
    expect(now().whole?.variants.map(({ text, origin }) => [text, origin])).toEqual([
      ['one', undefined],
      ['two', undefined],
      ['three', undefined],
      ['four', 'model'],
    ]);
  });

  it('does without the model where it fails, comes too late for its draft, or nothing is to be rewritten', async () => {
    start({ wholeOf: () => three, writeWhole: () => Promise.reject(new Error('no')) });
    judge([finding('threat')]);
    now().press('rewrite');
    await new Promise((done) => setTimeout(done));
    expect(now().whole).toMatchObject({ writing: false, variants: three.variants });
    const late = Promise.withResolvers<ReturnType<typeof variant> | null>();
    start({ wholeOf: () => three, writeWhole: () => late.promise });
    judge([finding('threat')]);
    now().press('rewrite');
    judge([finding('threat')], { text: 'Other words' });
    late.resolve(variant('late'));
    await late.promise;
    await Promise.resolve();
    expect(now().whole?.variants.length).toBe(3);
    const asked: string[] = [];
    start({
      wholeOf: () => ({ variants: [], why: 'sound' }),
      writeWhole: async () => {
        asked.push('asked');
        return null;
      },
    });
    judge([]);
    now().press('rewrite');
    expect(asked).toEqual([]);
  });

  it('is offered for a reply that was judged with its conversation, and for no other', () => {
    expect(controls(now())).toContain('rewrite');
    judge([]);
    expect(controls(now())).toContain('rewrite');
    judge([], { threadRead: false });
    expect(controls(now())).not.toContain('rewrite');
  });
});

describe('the guard', () => {
  it('closes what is open, and is lowered by typing or Escape', () => {
    judge([finding('threat')]);
    now().openList();
    now().raiseGuard(['expose-personal-data']);
    expect([now().open, now().guard]).toEqual([null, { rules: ['expose-personal-data'] }]);
    expect(now().key('Escape')).toBe(true);
    now().raiseGuard(['too-long']);
    now().typed(3);
    expect(now().guard).toBeNull();
  });

  it('says the reason in words, also for a rule it does not know', () => {
    expect(guardWords(['too-long'], 'en')).toBe(
      'This reply is longer than the site allows. Press again to post anyway.',
    );
    expect(guardWords(['x-shop/own'], 'fr')).toMatch(/^Un point mérite/);
  });
});
