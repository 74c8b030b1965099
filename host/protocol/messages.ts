import type { Ruleset } from '../../engine/types/ruleset';

/** Grows when what page and background say to each other changes; another version is not listened to. */
export const PROTOCOL = 1;
export const COACH_PORT = 'tact-coach';

/** From a page to the background, over the Port. */
export interface Request {
  readonly v: number;
  readonly id: number;
  readonly type: 'rules' | 'options';
}

/** The background's answer to a request. */
export interface Answer {
  readonly v: number;
  readonly id: number;
  readonly type: 'rules';
  readonly body: Ruleset;
}

/** From the entry script: the coach is wanted in the frame that asks. */
export interface InjectMessage {
  readonly v: number;
  readonly type: 'inject';
}

/** From the popup or a shortcut to a page. */
export interface PageMessage {
  readonly v: number;
  readonly type: 'report' | 'advice';
}

const isOf = (raw: unknown, types: readonly string[]): boolean => {
  const message = raw as { v?: unknown; type?: unknown } | null;
  return message?.v === PROTOCOL && typeof message.type === 'string' && types.includes(message.type);
};

export const isInject = (raw: unknown): raw is InjectMessage => isOf(raw, ['inject']);
export const isPageMessage = (raw: unknown): raw is PageMessage => isOf(raw, ['report', 'advice']);
export const isAnswer = (raw: unknown): raw is Answer => isOf(raw, ['rules']);
export const isRequest = (raw: unknown): raw is Request =>
  isOf(raw, ['rules', 'options']) && typeof (raw as Request).id === 'number';
