import type { TextReading } from '../reading/text';
import type { RewriteRecipe } from '../types/ruleset';
import type { Edit } from '../types/text';
import { closingStart, greetingEnd } from './places';

/** A text set between two others, with a space where none holds them apart. */
export const glue = (before: string, text: string, after: string): string => {
  const left = before === '' || /\s$/.test(before) ? '' : ' ';
  const right = after === '' || /^\s/.test(after) ? '' : ' ';
  return left + text + right;
};

/** Words that keep their capital within a sentence. */
const CAPITAL = /^(?:I\b|I['’]|\p{Lu}{2})/u;

/** Behind «Bonjour Léa,» a sentence goes on in small letters; "I" stays itself. */
export function continuing(before: string, sentence: string): string {
  const goesOn = /[,;:][ \t\u00a0\u202f]*$/.test(before) && !CAPITAL.test(sentence);
  return goesOn ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

const ENDED = /[.!?…:,;»")\]]$/;

/** What goes before must be a finished sentence. */
function finished(before: string): string {
  const last = before.trimEnd();
  return last === '' || ENDED.test(last) || /(?:@\w+|__\w+?__|\p{Extended_Pictographic}\ufe0f?)$/u.test(last)
    ? ''
    : '.';
}

/** «Bonjour Léa, votre colis»: what followed the comma, or began in small letters, begins a sentence now. */
function begun(rest: string, before: string): Edit[] {
  const first = rest.charAt(0);
  const isNext = /,[ \t]*$/.test(before) || /(?:^|\s)$/.test(before);
  const wasGoingOn = isNext && /^\p{Ll}[^\p{Lu}\s]*(?:\s|$)/u.test(rest) && !/^\S*[@./]\S/.test(rest);
  return wasGoingOn ? [{ start: before.length, end: before.length + 1, text: first.toUpperCase() }] : [];
}

/** The edits that put a sentence behind the greeting. */
function afterGreeting(draft: TextReading, sentence: string): Edit[] {
  const place = greetingEnd(draft);
  const before = draft.text.slice(0, place);
  const after = draft.text.slice(place);
  const edit = { start: place, end: place, text: glue(before, continuing(before, sentence), after) };
  const [capital] = begun(after, before);
  return capital ? [{ start: place, end: capital.end, text: edit.text + capital.text }] : [edit];
}

/** «Si besoin, nous restons à votre disposition»: an offer to end on. */
const LAST_OFFER =
  /(?<!\p{L})(?:disposition|n['’]hésitez|si besoin|feel free|hesitate|anything else|reach out if)(?!\p{L})/iu;

/** Where the last courtesies begin: the closing, and the offer before it. */
function courtesiesStart(draft: TextReading): number {
  const closing = closingStart(draft);
  const last = draft.sentences.findLast(({ start }) => start < closing);
  const isOffer =
    last && last.start > greetingEnd(draft) && LAST_OFFER.test(draft.text.slice(last.start, closing));
  return isOffer ? last.start : closing;
}

/** The edits that put a sentence before the closing, at the end of the last paragraph. */
function beforeClosing(draft: TextReading, sentence: string): Edit[] {
  const before = draft.text.slice(0, courtesiesStart(draft)).trimEnd();
  const place = Math.max(before.length, Math.min(greetingEnd(draft), draft.text.length));
  const head = draft.text.slice(0, place);
  const text = finished(head) + glue(head, continuing(head, sentence), draft.text.slice(place));
  return [{ start: place, end: place, text }];
}

/** The edits that put a sentence where it belongs. */
export const insertion = (draft: TextReading, sentence: string, at: RewriteRecipe['at']): Edit[] =>
  at === 'after-greeting' ? afterGreeting(draft, sentence) : beforeClosing(draft, sentence);
