import type { Reading } from '../../engine/analysis/detector';
import type { CaseNoun, Situation } from '../../engine/types/situation';
import { askedOf } from '../../rules/nouns/asked';
import type { Line } from './line';

/** More than a conversation's worth of text (UTF-16) is not asked about. */
const LONGEST_ASKED = 20_000;
const MOST_TEXTS = 100;

/**
 * The nouns of the conversation's case, from the background: asked for once per conversation, when somebody has begun to
 * answer trouble. Until they come, and for ever where they do not, the case is named in plain words.
 */
export class CaseNouns {
  private asked = '';
  private nouns: readonly CaseNoun[] | null = null;

  /** @param came told when there is something to name */
  constructor(
    private readonly line: Pick<Line, 'ask'>,
    private readonly came: () => void,
  ) {}

  /** A situation with the nouns known for its conversation. */
  addedTo(situation: Situation): Situation {
    const isSame = this.asked !== '' && this.asked === textOf(situation);
    return isSame && this.nouns && this.nouns.length > 0 ? { ...situation, nouns: this.nouns } : situation;
  }

  /** The typing rests: asks, unless this conversation was asked about. */
  async lookFor(reading: Reading): Promise<void> {
    const asked = reading.draft.text.trim() === '' ? null : askedOf(reading);
    const key = textOf(reading.situation);
    if (!asked || key === this.asked || key.length > LONGEST_ASKED || asked.texts.length > MOST_TEXTS) return;
    this.asked = key;
    this.nouns = null;
    const nouns = await this.line.ask('nouns', asked);
    if (key !== this.asked || !nouns) return;
    this.nouns = nouns;
    if (nouns.length > 0) this.came();
  }
}

/** What the customer wrote: a conversation is another one when that changes. */
const textOf = ({ thread }: Situation): string =>
  thread.flatMap(({ role, text }) => (role === 'customer' ? [text] : [])).join('\n');
