import { type Browser, browser } from 'wxt/browser';
import { isAnswer, isNotice } from '../../host/protocol/checks';
import {
  type Answer,
  type Answered,
  type Answers,
  COACH_PORT,
  PROTOCOL,
  type Question,
  type Questions,
} from '../../host/protocol/messages';

/** How long the background may take to wake and answer before the page goes on without it. */
const PATIENCE_MS = 5000;
/** An unused line is let go, so that it keeps no background awake. */
const IDLE_MS = 20_000;

/** As much of a line as one box's coach uses. */
export type BoxLine = Pick<Line, 'ask' | 'tell' | 'onChanged'>;

/**
 * The page's line to the background: opened when something is asked, opened again when the background was
 * stopped in between. It never throws; what is not answered is null.
 */
export class Line {
  private port: Browser.runtime.Port | null = null;
  private readonly waiting = new Map<number, (answer: Answer | null) => void>();
  private next = 1;
  private idle: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  /** Calls back when what is kept may have changed: the background says so, or could not have said so. */
  onChanged(listener: () => void, signal: AbortSignal): void {
    this.listeners.add(listener);
    signal.addEventListener('abort', () => this.listeners.delete(listener));
  }

  /** How many ports are open: one while there was something to say of late. */
  get ports(): number {
    return this.port ? 1 : 0;
  }

  /** Asks, and waits for the answer; null when none of this version comes in time. */
  async ask<Type extends Answered>(
    type: Type,
    body: Questions[Type],
    patience = PATIENCE_MS,
  ): Promise<Answers[Type] | null> {
    const id = this.next++;
    const answer = await new Promise<Answer | null>((resolve) => {
      const timer = setTimeout(() => this.settle(id, null), patience);
      this.waiting.set(id, (one) => {
        clearTimeout(timer);
        resolve(one);
      });
      if (!this.send(id, type, body)) this.settle(id, null);
    });
    return answer?.type === type ? (answer.body as Answers[Type]) : null;
  }

  /** Says something that has no answer. */
  tell(type: Question): void {
    this.send(this.next++, type, undefined);
  }

  private send(id: number, type: Question, body: unknown): boolean {
    clearTimeout(this.idle);
    this.idle = setTimeout(() => this.hangUp(), IDLE_MS);
    try {
      this.opened().postMessage({ v: PROTOCOL, id, type, body });
      return true;
    } catch {
      this.closed();
      return false;
    }
  }

  private opened(): Browser.runtime.Port {
    if (this.port) return this.port;
    const port = browser.runtime.connect({ name: COACH_PORT });
    port.onMessage.addListener((message: unknown) => {
      if (isAnswer(message)) this.settle(message.id, message);
      else if (isNotice(message)) this.tellListeners();
    });
    port.onDisconnect.addListener(() => {
      if (this.port === port) this.closed();
    });
    this.port = port;
    return port;
  }

  private settle(id: number, answer: Answer | null): void {
    const resolve = this.waiting.get(id);
    this.waiting.delete(id);
    resolve?.(answer);
  }

  private hangUp(): void {
    const { port } = this;
    this.closed();
    port?.disconnect();
  }

  private closed(): void {
    this.port = null;
    for (const id of [...this.waiting.keys()]) this.settle(id, null);
  }

  private tellListeners(): void {
    for (const listener of this.listeners) listener();
  }
}
