import type { VisaEnd } from '../../../components/composer/state';
import type { CoachStore } from '../../../components/composer/store';
import type { VisaProblem } from '../../../components/desk/views';
import type { Reading } from '../../../engine/analysis/detector';
import type { Situation } from '../../../engine/types/situation';
import type { Editor } from '../../../host/editors/contract';
import { accountKey } from '../../../host/history/reply';
import type { WritingBox } from '../../../host/sites/contract';
import type { VisaRequest } from '../../../rules/pack/visa/request';
import {
  isOver,
  LONGEST_CODE,
  looksLikeVisa,
  plainCustomer,
  plainReply,
  type Visa,
} from '../../../rules/pack/visa/words';
import type { BoxLine } from '../line';

/** A lead's approval of one box's reply. */
export interface Visas {
  /** Judges a code and takes it in when it holds. @returns why it does not, or null */
  paste(code: string): Promise<VisaProblem | null>;
  /** What a lead is to approve; null where the page shows no customer. */
  request(): VisaRequest | null;
  /** Whether this very text is approved for the customer who is answered now: then nothing holds it back. */
  approves(text: string): boolean;
  /** The box may stand in another conversation now: a visa does not come along, and says so. */
  follow(reading: Reading): void;
}

interface VisaNeeds {
  readonly composer: WritingBox;
  readonly editor: Editor;
  readonly line: BoxLine;
  /** Nothing of the store is read before the person does something. */
  readonly store: () => CoachStore;
  readonly signal: AbortSignal;
}

const authorIn = ({ thread }: Pick<Situation, 'thread'>): string | undefined =>
  thread.findLast(({ role }) => role === 'customer')?.author;

/** The customer as a lead would name them: their handle where the site has handles, else their name. */
function customerOf(composer: WritingBox): string | null {
  const page = composer.situation();
  return composer.correspondent?.()?.handle || page.answered?.author || authorIn(page) || null;
}

/** The approvals of one reply box. */
export function visasOf({ composer, editor, line, store, signal }: VisaNeeds): Visas {
  let customer = '';
  let author: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What ended while the box stands is said there, with the text that it was given for. */
  const end = (ended: VisaEnd): void => {
    const { visa, approve } = store().getState();
    if (visa && !visa.ended) approve({ ...visa, holds: false, ended });
  };
  const takeIn = (visa: Visa, reply: string, to: string): void => {
    customer = plainCustomer(to);
    author = authorIn(composer.situation());
    clearTimeout(timer);
    const left = visa.until ? Date.parse(visa.until) - Date.now() : Number.POSITIVE_INFINITY;
    // A box does not stand open for weeks, and timers count no further.
    if (left < 2 ** 31) timer = setTimeout(() => end('over'), Math.max(0, left));
    store()
      .getState()
      .approve({ ...visa, reply: plainReply(reply), holds: true, findingsShown: false });
  };
  const visas: Visas = {
    async paste(typed) {
      const to = customerOf(composer);
      const { text } = editor.read();
      if (to === null) return 'no-customer';
      if (text.trim() === '') return 'empty';
      const { platform, account } = composer.situation();
      const code = typed.slice(0, LONGEST_CODE + 1);
      const asked = { account: accountKey(platform, account), code, reply: text, customer: to };
      const answer = await line.ask('visa', asked);
      if (answer === null) return 'unanswered';
      if (typeof answer === 'string') return answer;
      if (plainReply(editor.read().text) !== plainReply(text)) return 'other-words';
      takeIn(answer, text, to);
      return null;
    },
    request() {
      const to = customerOf(composer);
      return to === null ? null : { customer: to, reply: editor.read().text };
    },
    approves(text) {
      const { visa } = store().getState();
      if (!visa || visa.ended || plainReply(text) !== visa.reply || isOver(visa, Date.now())) return false;
      return plainCustomer(customerOf(composer) ?? '') === customer;
    },
    follow: ({ situation }) => {
      const { visa } = store().getState();
      if (visa && authorIn(situation) !== author) end('other-customer');
      // A machine that slept has told no timer.
      else if (visa && isOver(visa, Date.now())) end('over');
    },
  };
  // A site that keeps the focus in its own dialog gets the paste in our place: what is a code is none of its.
  const catchPaste = (event: ClipboardEvent): void => {
    const { desk } = store().getState();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const isElsewhere = event.target === editor.element || editor.element.contains(event.target as Node);
    if (desk?.view !== 'visa' || !isElsewhere || !looksLikeVisa(text)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    store()
      .getState()
      .showDesk({ ...desk, code: text.trim(), problem: null });
    store().getState().press('desk:use-visa');
  };
  window.addEventListener('paste', catchPaste, { capture: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return visas;
}
