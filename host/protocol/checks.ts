import { type NoVisa, WHY_NO_VISA } from '../../rules/pack/visa/words';
import {
  type Answer,
  type Answered,
  type InjectMessage,
  type Notice,
  type PageMessage,
  PROTOCOL,
  type Question,
  type Request,
} from './messages';

const LONGEST_TEXT = 30_000;
const LONGEST_ACCOUNT = 200;
const LONGEST_NOUN = 100;
const MOST_TEXTS = 200;
const LONGEST_RULE = 100;
const MOST_RULES = 200;
const LONGEST_KEYS = 60;

type Fields = Readonly<Record<string, unknown>>;
type Check = (body: unknown) => boolean;

const isFields = (raw: unknown): raw is Fields => typeof raw === 'object' && raw !== null;
const isText = (raw: unknown, longest: number): boolean => typeof raw === 'string' && raw.length <= longest;

const isOf = (raw: unknown, types: readonly string[]): raw is Fields =>
  isFields(raw) && raw.v === PROTOCOL && typeof raw.type === 'string' && types.includes(raw.type);

const nothing: Check = (body) => body === undefined || body === null;
const anAccount: Check = (body) => isFields(body) && isText(body.account, LONGEST_ACCOUNT);
const aDraft: Check = (body) => anAccount(body) && isText((body as Fields).draft, LONGEST_TEXT);
const replies: Check = (body) =>
  Array.isArray(body) &&
  body.every((one: unknown) => isFields(one) && isText(one.text, LONGEST_TEXT) && isText(one.key, 500));
const isRules = (raw: unknown): boolean =>
  Array.isArray(raw) && raw.length <= MOST_RULES && raw.every((one) => isText(one, LONGEST_RULE));
const aCount: Check = (body) => isFields(body) && isRules(body.shown) && isRules(body.mended);
const counted: Check = (body) => body === 'counted';
const anOutcome: Check = (body) => ['stored', 'full', 'newer', 'unavailable'].includes(body as string);

const anAsk: Check = (body) =>
  isFields(body) &&
  ['fr', 'en'].includes(body.locale as string) &&
  isText(body.draft, LONGEST_TEXT) &&
  Array.isArray(body.thread) &&
  body.thread.every(
    (one: unknown) => isFields(one) && isText(one.role, 20) && isText(one.text, LONGEST_TEXT),
  ) &&
  isText(body.brand, LONGEST_ACCOUNT) &&
  ['tu', 'vous'].includes(body.address as string) &&
  (body.limit === null || typeof body.limit === 'number');
const aWriting: Check = (body) => isFields(body) && (body.text === null || isText(body.text, LONGEST_TEXT));
const anAccountOrNone: Check = (body) =>
  isFields(body) &&
  (body.account === null || isText(body.account, LONGEST_ACCOUNT)) &&
  isText(body.have, 100);
const packs: Check = (body) =>
  isFields(body) &&
  'guard' in body &&
  'ruleset' in body &&
  'brand' in body &&
  Array.isArray(body.locked) &&
  Array.isArray(body.reminders);

const aVisaAsked: Check = (body) =>
  isFields(body) &&
  (body.account === null || isText(body.account, LONGEST_ACCOUNT)) &&
  isText(body.code, LONGEST_TEXT) &&
  isText(body.reply, LONGEST_TEXT) &&
  isText(body.customer, LONGEST_ACCOUNT);
const aVisaAnswer: Check = (body) =>
  isFields(body)
    ? isText(body.by, LONGEST_ACCOUNT) && isText(body.at, LONGEST_RULE)
    : WHY_NO_VISA.includes(body as NoVisa);

const nounsAsked: Check = (body) =>
  isFields(body) &&
  ['fr', 'en'].includes(body.locale as string) &&
  Array.isArray(body.texts) &&
  body.texts.length <= MOST_TEXTS &&
  body.texts.every((one: unknown) => isText(one, LONGEST_TEXT));
const nounsFound: Check = (body) =>
  Array.isArray(body) &&
  body.every(
    (one: unknown) =>
      isFields(one) &&
      isText(one.noun, LONGEST_NOUN) &&
      typeof one.plural === 'boolean' &&
      [one.message, one.start, one.end].every(Number.isInteger),
  );

const shortcuts: Check = (body) =>
  isFields(body) && Object.values(body).every((keys) => isText(keys, LONGEST_KEYS));

const QUESTIONS: Readonly<Record<Question, Check>> = {
  rules: nothing,
  options: nothing,
  recent: anAccount,
  alike: aDraft,
  remind: nothing,
  collect: nothing,
  write: anAsk,
  packs: anAccountOrNone,
  count: aCount,
  visa: aVisaAsked,
  nouns: nounsAsked,
  shortcuts: nothing,
};
const ANSWERS: Readonly<Record<Answered, Check>> = {
  rules: isFields,
  recent: replies,
  alike: replies,
  collect: anOutcome,
  write: aWriting,
  packs,
  count: counted,
  visa: aVisaAnswer,
  nouns: nounsFound,
  shortcuts,
};

const fits = (raw: unknown, checks: Readonly<Record<string, Check>>): boolean =>
  isOf(raw, Object.keys(checks)) &&
  typeof raw.id === 'number' &&
  (checks[raw.type as string]?.(raw.body) ?? false);

export const isInject = (raw: unknown): raw is InjectMessage => isOf(raw, ['inject', 'patterns']);
export const isPageMessage = (raw: unknown): raw is PageMessage =>
  isOf(raw, ['report', 'advice', 'blank', 'waiting', 'go-to', 'shot']);
export const isNotice = (raw: unknown): raw is Notice => isOf(raw, ['changed']);
export const isAnswer = (raw: unknown): raw is Answer => fits(raw, ANSWERS);
export const isRequest = (raw: unknown): raw is Request => fits(raw, QUESTIONS);
