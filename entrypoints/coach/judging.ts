import { current, isSpoken } from '../../components/composer/findings';
import type { CoachStore } from '../../components/composer/store';
import type { Analysis, Engine } from '../../engine/analysis/analyse';
import type { Reading } from '../../engine/analysis/detector';
import type { Diagnostic } from '../../engine/types/diagnostic';
import type { Situation } from '../../engine/types/situation';
import type { Locale } from '../../engine/types/text';
import type { Editor } from '../../host/editors/contract';
import type { Mark, Underlines } from '../../host/underlines/contract';
import type { BoxReport } from './door';

/** How long the typing rests before words are underlined: the end of a word, not of a thought. */
const REST_MS = 350;

interface JudgingOptions {
  readonly editor: Pick<Editor, 'onChange' | 'composing'> & { read(): { readonly text: string } };
  readonly engine: Engine;
  readonly store: CoachStore;
  readonly underlines: Pick<Underlines, 'show'>;
  readonly situation: () => Situation;
  readonly uiLocale: Locale;
  readonly closing: AbortController;
  /** Told each time the typing rests. */
  readonly rested: (reading: Reading) => void;
}

/** The judgement of one composer's draft, kept up with the typing. */
export interface Judging {
  /** What is found in this text, at once: from the last judgement, or a new one. */
  now(text: string): readonly Diagnostic[];
  /** How this text is judged in its situation. */
  analysis(text: string): Analysis;
  /** How this text is read in its situation. */
  reading(text: string): Reading;
  /** The same, asked aside: what was judged last stays what was judged last. */
  aside(text: string): Analysis;
  /** There is more to judge against: judges again what was judged last, unless the person is typing past it. */
  again(): void;
  report(): BoxReport;
}

const isWeighty = ({ severity }: Diagnostic): boolean => severity !== 'hint';

/** Only findings of weight are underlined; hints wait in the list. Named as the store names its findings. */
function marksOf(store: CoachStore): Mark[] {
  const state = store.getState();
  return state.diagnostics
    .filter((one) => isWeighty(one) && isSpoken(state, one.rule))
    .flatMap(({ id, spans, severity }) => spans.map((span) => ({ id, span, severity })));
}

/** The moves that this conversation calls for: those that a reply which says nothing lacks. */
function expectedMoves(engine: Engine, situation: Situation): string[] {
  const customer = situation.thread.findLast(({ role }) => role === 'customer')?.text ?? '';
  if (customer === '') return [];
  const { diagnostics } = engine.analyse('—', situation);
  return diagnostics.filter((one) => one.spans.length === 0 && isWeighty(one)).map(({ rule }) => rule);
}

class DraftJudging implements Judging {
  private revision = 0;
  private settled = -1;
  private last: { text: string; analysis: Analysis } | null = null;
  private moves: { thread: Situation['thread']; rules: readonly string[] } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: JudgingOptions) {
    const { editor, closing, store } = options;
    editor.onChange(() => this.changed());
    store.subscribe((state, before) => {
      if (state.dismissed !== before.dismissed || state.visa !== before.visa) this.underline();
    });
    const early = setTimeout(() => this.expected(this.options.situation()));
    closing.signal.addEventListener('abort', () => {
      clearTimeout(this.timer);
      clearTimeout(early);
    });
    if (editor.read().text !== '') this.settle();
  }

  now(text: string): readonly Diagnostic[] {
    return this.analysis(text).diagnostics;
  }

  reading(text: string): Reading {
    return this.analysis(text).reading;
  }

  aside(text: string): Analysis {
    if (this.last?.text === text) return this.last.analysis;
    const { engine, situation, uiLocale } = this.options;
    return engine.analyse(text, situation(), uiLocale);
  }

  again(): void {
    const before = this.last;
    this.last = null;
    if (!before || this.revision !== this.settled || this.options.closing.signal.aborted) return;
    const { diagnostics } = this.analysis(before.text);
    if (JSON.stringify(diagnostics) !== JSON.stringify(before.analysis.diagnostics)) this.settle();
  }

  report(): BoxReport {
    const state = this.options.store.getState();
    const { diagnostics, threadRead, promises, revision, draft, desk, feedback, visa } = state;
    return {
      toMend: diagnostics.filter(isWeighty).length,
      threadRead,
      settled: draft.revision === revision,
      rules: [...new Set(diagnostics.map(({ rule }) => rule))],
      open: state.open === 'whole' ? 'whole' : (current(state)?.rule ?? null),
      view: state.open === 'list' ? (desk?.view ?? 'list') : null,
      waiting: desk?.view === 'waiting' ? (desk.cases?.length ?? null) : null,
      said: feedback?.kind ?? null,
      visa: visa && (visa.holds ? 'holds' : 'broken'),
      promises: promises.length,
      nouns: this.last?.analysis.reading.situation.nouns?.length ?? 0,
    };
  }

  analysis(text: string): Analysis {
    if (this.last?.text === text) return this.last.analysis;
    const analysis = this.options.engine.analyse(text, this.options.situation(), this.options.uiLocale);
    this.last = { text, analysis };
    return analysis;
  }

  private changed(): void {
    const { text } = this.options.editor.read();
    if (text === this.last?.text) return;
    this.options.store.getState().typed(++this.revision);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), REST_MS);
  }

  /**
   * The moves depend on the conversation alone: read once per thread, which stays one object until it changes. First when
   * the box has just been opened, in a task of its own, so that the first draft does not wait for it.
   */
  private expected(situation: Situation): readonly string[] {
    if (this.moves?.thread !== situation.thread) {
      this.moves = { thread: situation.thread, rules: expectedMoves(this.options.engine, situation) };
    }
    return this.moves.rules;
  }

  /** The typing rests: judge and show. Better words are made when somebody looks. */
  private settle(): void {
    if (this.options.closing.signal.aborted || this.options.editor.composing) return;
    const { text } = this.options.editor.read();
    const analysis = this.analysis(text);
    const { situation } = analysis.reading;
    this.options.store.getState().judged({
      revision: this.revision,
      text,
      diagnostics: analysis.diagnostics,
      threadRead: situation.thread.some(({ role }) => role === 'customer'),
      expected: this.expected(situation),
    });
    this.settled = this.revision;
    this.underline();
    this.options.rested(analysis.reading);
  }

  private underline(): void {
    this.options.underlines.show(marksOf(this.options.store), this.options.store.getState().draft.text);
  }
}

/** Keeps a composer judged until its session closes. */
export const createJudging = (options: JudgingOptions): Judging => new DraftJudging(options);
