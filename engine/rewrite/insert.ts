import { hitsOf, type TextReading } from '../reading/text';
import type { RewriteRecipe } from '../types/ruleset';
import type { Edit } from '../types/text';
import { behindOffer, courtesiesStart, overOffer } from './offer';
import { greetingEnd } from './places';
import { overPurpose } from './purpose';

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
  return last === '' ||
    ENDED.test(last) ||
    /(?:@\w+|__\w+?__|https?:\S+|\p{Extended_Pictographic}\ufe0f?)$/u.test(last)
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

/** "Uh oh!", "Oh no, Mia.", "Ah, I see.", «Aïe.», an emoji: a first reaction, which sorrow follows. */
const REACTION =
  /^(?:uh[ -]?oh|oh no|oh dear|(?:ah|oh)?,? ?i see|ah,? (?:d['’]accord|je vois)|ouch|yikes|oops|aïe|mince|(?:that['’]s |this is )?(?:not|never) (?:good|okay|ok)(?: to hear)?|(?:\p{Extended_Pictographic}\ufe0f?)+)(?:, [\p{L}-]{2,20}(?=[.!…]))?[.!…]*\s+/iu;

/** «Je fais suite à votre avis», "You sound upset": what is answered is named first. */
const ON_WHAT =
  /^(?:(?:je|nous) fai(?:s|sons) suite|(?:(?:je|nous) vous remerci\p{L}+|merci) (?:pour|de) (?:votre|vos|l['’])\s?(?:appréciations?|intérêt|avis|commentaires?|retour|message)|(?:j['’]|nous )accus\p{L}+ réception|(?:en )?suite à|you sound|we(?:['’]re| are) sensing|merci (?:d['’]avoir (?:contacté|pris contact)|de nous avoir (?:contacté|écrit)|pour (?:l['’]|cette |ces )informations?)\p{L}*|thank(?:s| you) for (?:your (?:review|message|note|info)|taking the time|reaching out|contacting|getting in touch|letting us know|writing))(?!\p{L})/iu;

/** Where what comes first belongs: behind the greeting, a first reaction, and the sentence that names what is answered. */
function firstPlace(draft: TextReading): number {
  const greeted = greetingEnd(draft);
  const rest = draft.text.slice(greeted);
  const first = ON_WHAT.test(rest) ? draft.sentences.find(({ end }) => end > greeted) : undefined;
  if (first && !draft.text.slice(first.start, first.end).includes('?'))
    return draft.text.slice(0, first.end).trimEnd().length;
  return greeted + (REACTION.exec(rest)?.[0].length ?? 0);
}

/** «salut on regarde»: a greeting that runs on without a comma. */
const HAILED = /^\s*(?:(?:@\w+|__\w+?__)\s+)*(?:bonjour|bonsoir|hello|hi|hey|salut|coucou)(\s+)$/iu;

/** The edits that put a sentence where what comes first belongs. */
function afterGreeting(draft: TextReading, sentence: string): Edit[] {
  const place = firstPlace(draft);
  const before = draft.text.slice(0, place);
  const after = draft.text.slice(place);
  const [, space = ''] = HAILED.exec(before) ?? [];
  const start = place - space.length;
  const text = space ? `, ${continuing(',', sentence)} ` : glue(before, continuing(before, sentence), after);
  const edit = { start, end: place, text };
  const [capital] = begun(after, before);
  return capital ? [{ start, end: capital.end, text: edit.text + capital.text }] : [edit];
}

/** The edits that put a sentence behind the apologies that a draft opens with; behind the greeting where it has none. */
function afterSorrow(draft: TextReading, sentence: string): Edit[] {
  const from = greetingEnd(draft);
  const body = draft.sentences.map((one, i) => ({ ...one, i })).filter(({ end }) => end > from);
  const sorry = new Set(
    ['apology', 'non-apology'].flatMap((cue) => hitsOf(draft, cue)).map((hit) => hit.sentence),
  );
  const first = body.findIndex(({ i }) => !sorry.has(i));
  const last = body[(first < 0 ? body.length : first) - 1];
  if (!last) return afterGreeting(draft, sentence);
  const place = draft.text.slice(0, last.end).trimEnd().length;
  const head = draft.text.slice(0, place);
  return [{ start: place, end: place, text: finished(head) + glue(head, sentence, draft.text.slice(place)) }];
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
export function insertion(draft: TextReading, sentence: string, at: RewriteRecipe['at']): Edit[] {
  if (at === 'last-offer') return behindOffer(draft, sentence);
  if (at === 'over-offer') return overOffer(draft, sentence);
  if (at === 'over-purpose') return overPurpose(draft, sentence);
  if (at === 'after-sorrow') return afterSorrow(draft, sentence);
  return at === 'after-greeting' ? afterGreeting(draft, sentence) : beforeClosing(draft, sentence);
}
