import type { SentReply } from '../../engine/types/situation';
import type { KeptReply } from '../../host/history/reply';
import type { Line } from './line';

/** Drafts are longer only by mistake; a part of one says as much. */
const LONGEST_ASKED = 20_000;
/** A shorter draft says too little to be like anything. */
const SHORTEST_ASKED = 20;

/** Earlier replies, each once, oldest first. */
function merged(...lists: (readonly KeptReply[])[]): KeptReply[] {
  const once = new Map(lists.flat().map((reply) => [reply.key, reply]));
  return [...once.values()].sort((one, other) => (one.at < other.at ? -1 : 1));
}

const keysOf = (replies: readonly KeptReply[]): string => replies.map(({ key }) => key).join('\n');

/**
 * The sent replies that a draft is judged against: the account's newest, and those most like the draft. They
 * come from the background when they come; until then the draft is judged with what is there.
 */
export class SentReplies {
  private account: string | null = null;
  private recent: readonly KeptReply[] = [];
  private alike: readonly KeptReply[] = [];
  private merged: readonly KeptReply[] = [];
  private asked = '';

  /** @param changed told when there is more, or less, to judge against */
  constructor(
    private readonly line: Pick<Line, 'ask' | 'onChanged'>,
    private readonly changed: () => void,
    signal: AbortSignal,
  ) {
    line.onChanged(() => void this.renew(), signal);
  }

  /** What is known of this account's replies, at once: the same array as long as it holds the same. */
  of(account: string | null): readonly SentReply[] {
    if (account !== this.account) {
      this.account = account;
      this.recent = [];
      this.alike = [];
      this.merged = [];
      this.asked = '';
      void this.askRecent();
    }
    return this.merged;
  }

  /** The typing rests: looks for replies like this draft, once for each text. */
  async lookFor(draft: string): Promise<void> {
    const { account } = this;
    if (account === null || draft === this.asked || draft.length < SHORTEST_ASKED) return;
    this.asked = draft;
    const alike = await this.line.ask('alike', { account, draft: draft.slice(0, LONGEST_ASKED) });
    // Without an answer the same draft may be asked about again; a newer question makes this one void.
    if (draft !== this.asked || account !== this.account) return;
    if (alike === null) this.asked = '';
    else this.put({ alike });
  }

  private async renew(): Promise<void> {
    const { asked } = this;
    this.asked = '';
    await Promise.all([this.askRecent(), this.lookFor(asked)]);
  }

  private async askRecent(): Promise<void> {
    const { account } = this;
    if (account === null) return;
    const recent = await this.line.ask('recent', { account });
    if (recent && account === this.account) this.put({ recent });
  }

  private put(some: { recent?: readonly KeptReply[]; alike?: readonly KeptReply[] }): void {
    this.recent = some.recent ?? this.recent;
    this.alike = some.alike ?? this.alike;
    const fresh = merged(this.recent, this.alike);
    if (keysOf(fresh) === keysOf(this.merged)) return;
    this.merged = fresh;
    this.changed();
  }
}
