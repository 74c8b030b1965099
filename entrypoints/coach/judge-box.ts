import type { CoachStore } from '../../components/composer/store';
import type { Reading } from '../../engine/analysis/detector';
import type { Underlines } from '../../host/underlines/contract';
import { beginningOf } from './beginning';
import { CaseNouns } from './case-nouns';
import { createJudging, type Judging } from './judging';
import { recaller } from './recalling';
import { SentReplies } from './sent-replies';
import type { SessionOptions } from './session-contract';
import { situationReader } from './situation';

/** Judges the draft with the page and with what was sent before, of which more comes when it comes. */
export function judgeBox(
  options: SessionOptions,
  store: CoachStore,
  underlines: Underlines,
  heard: (reading: Reading) => void,
): Judging {
  const { composer, editor, closing, settings, told, line } = options;
  const sent = new SentReplies(line, () => judging.again(), closing.signal);
  const sentBy = (account: string | null) => sent.of(account);
  const nouns = new CaseNouns(line, () => judging.again());
  const page = situationReader(composer, { settings, told }, sentBy, beginningOf(editor));
  const situation = () => nouns.addedTo(page());
  const recall = recaller(store);
  const tell = (reading: Reading): void => {
    recall(reading);
    heard(reading);
  };
  const rested = (reading: Reading): void => {
    void sent.lookFor(reading.draft.text);
    void nouns.lookFor(reading);
    tell(reading);
  };
  // Whose box this is and what was promised here can be told whatever is written. In a task of its own, the first one: to
  // read a conversation takes longer than to draw the bar, and whatever is judged after it waits for less.
  const early = setTimeout(() => {
    const { reading } = judging.aside('');
    tell(reading);
    store.getState().announce(options.decisions.noticeFor(reading.situation.account));
  });
  closing.signal.addEventListener('abort', () => clearTimeout(early));
  const judging = createJudging({ ...options, store, underlines, situation, rested });
  return judging;
}
