import { hitsOf, type TextReading } from '../reading/text';
import type { Span } from '../types/text';

/** A signature at the end: ^AB, -Sam, ~Priya, «L'équipe X», or a few capitalised words on their own. */
const SIGNATURE =
  /(?:\s*[\^*~–—-]\s?\p{Lu}[\p{L}.-]{0,20}|\s*\/\p{Lu}{2,3}|\s*\n\s*\p{Lu}[\p{L}' .,-]{0,40}|(?<=[.!?…])\s+\p{Lu}\p{L}{1,14}(?:,? (?:de |du |d[’'])?\p{Lu}[\p{L}’' -]{1,25})?|(?<=[.!?…])\s+\p{Lu}\p{Ll}{1,14}, [\p{L}’' -]{2,32})\s*$/u;
/** Links and smileys that a site or a habit puts behind the signature. */
const TRAILER = /(?:\s+(?:https?:\/\/\S+|_url_|[:;]-?[)D]))+\s*$/;

/** «Encore désolée, Clara», "Thanks again, Sam": last words and a name. */
const LAST_WORDS =
  /(?<=[.!?…\n])\s*(?:encore|bien|à|again|thanks|thank you|merci|many|sorry|with|avec|désolée?|cordialement)(?![.!?])[^.!?\n,]{0,25},\s\p{Lu}\p{Ll}{1,14}\.?\s*$/iu;
/** «La direction», "Your support team": a department that signs. */
const DEPARTMENT =
  /(?<=[.!?…\n])\s*(?:(?:la|le|les|votre|notre|the|your|our) |l['’])(?:[\p{L}’' ]{0,20})(?:direction|équipe|team|service client\p{L}*|support|staff|management|gérante?)(?:[\p{L}\d’' &-]{0,30})[.!]?\s*$/iu;

/** Where the signature begins (UTF-16), the text's end when there is none. */
function signatureStart(text: string): number {
  const bare = text.replace(TRAILER, '');
  const found = LAST_WORDS.exec(bare) ?? DEPARTMENT.exec(bare) ?? SIGNATURE.exec(bare);
  return found ? found.index : text.trimEnd().length;
}

/** «, Tenancy Team»: nothing but who signs stands behind the formula, however short the reply. */
const isLastWords = (text: string): boolean =>
  /^[,.!]?\s*\p{Lu}[\p{L}’'-]*(?:[ ,]+\p{L}[\p{L}’'-]*){0,4}\.?\s*$/u.test(text);

const GREETING =
  /^\s*(?:@\w+[ ,:]*|__\w+?__[ ,:]*)*(?:bonjour|bonsoir|hello|hi|hey|dear|salut|coucou|cher|chère|good (?:morning|afternoon|evening))(?![\p{L}])(?:[^,.!?;:\n]{0,40}(?:[,.!\n]|:(?![)D(-]))|(?:\s+[\p{L}’'-]+){0,2}(?=\s*\p{Extended_Pictographic})|[^,.!?;:\n]{0,40}$|)(?:\s*(?:\p{Extended_Pictographic}\ufe0f?|[:;]-?[)D]))*[!.,]?\s*/iu;
const HANDLE = /^\s*(?:(?:@\w+|__\w+?__)[ ,:]*)+/;
/** «Jennifer, …», "Sam!" at the start or behind a handle: a name called, unless it is a word that opens a sentence. */
const CALLED =
  /^(?!\p{L}+(?:ment|ly)[,!]|(?:oui|non|merci|désolée?s?|pardon|hélas|enfin|ainsi|bref|sinon|bien|alors|navrée?s?|yes|yeah|sorry|thanks|indeed|however|sure|great|well|okay|oops|wow|ouch|sadly|apologies|right|super|parfait|courage|now|look|listen|hey|ok|oh|ah|so|then|first|next|écoutez|voyons|allez|tiens)[,!])\p{Lu}\p{Ll}{2,14}(?: ji)?[,!]\s+/iu;
/** «Ici Malik.», "It's Priya here, ": who speaks belongs to the greeting. */
const WHO =
  /^(?:[Ii]ci|[Mm]oi c['’]est|[Jj]e suis|[Ii]['’]m|[Ii]t['’]s|[Tt]his is)\s\p{Lu}\p{Ll}+(?:\s(?:ici|here|du [\p{L} ]{3,25}|from [\p{L} ]{3,25}))?[.,!]\s+/u;

/** «Hi, Ellen.», "Hi, Mr. Walker.": the name stands behind the greeting's comma, and its sentence ends there. */
const hailed = (greeting: string, rest: string): RegExpExecArray | null =>
  /\p{L},\s*$/u.test(greeting)
    ? /^(?!Merci|Thanks|Sorry|Désolé|Pardon)(?:(?:Mr|Mrs|Ms|Dr)\.?\s+|(?:Miss|Mme|Mlle|M\.)\s+)?(?!(?:Mr|Mrs|Ms|Dr)\.)\p{Lu}\p{Ll}{1,14}\.\s+/u.exec(
        rest,
      )
    : null;

/** Where the greeting ends: behind «Bonjour Léa,» or a leading @handle, 0 when there is none. */
export function greetingEnd({ text }: Pick<TextReading, 'text'>): number {
  const greeted = (GREETING.exec(text) ?? HANDLE.exec(text))?.[0].length ?? 0;
  const rest = text.slice(greeted);
  // «Bonjour Cindy, Arthur, …»: who is greeted by name is not called by another; that one signs.
  const isNamed =
    /(?:[Bb]on(?:jour|soir)|[Hh](?:i|ello|ey)|[Dd]ear|[Ss]alut|[Cc]oucou|[Cc]h(?:er|ère))(?:\s\p{Lu}[\p{L}’'-]*)+,\s*$/u.test(
      text.slice(0, greeted),
    );
  const called =
    /^\p{Lu}/u.test(rest) && !isNamed ? (CALLED.exec(rest) ?? hailed(text.slice(0, greeted), rest)) : null;
  const more = (called ?? (greeted > 0 ? WHO.exec(rest) : null))?.[0].length ?? 0;
  return greeted + more;
}

/** «Luc», "Patient Experience Team", «Arthur, SAV Mixalor»: a signature, with no sentence before it. */
const NAMES_ONLY = /^\s*\p{Lu}[\p{L}’'-]*(?:,? \p{Lu}[\p{L}’'-]*){0,4}\s*$/u;

/** Where the closing («Cordialement», «Bonne journée», the signature) begins. */
export function closingStart(reading: TextReading): number {
  const greeted = greetingEnd(reading);
  if (NAMES_ONLY.test(reading.text.slice(greeted))) return greeted;
  const signature = signatureStart(reading.text);
  const formula = hitsOf(reading, 'closing').find(
    ({ match }) => match[0] > reading.text.length / 2 || isLastWords(reading.text.slice(match[1])),
  );
  if (!formula) return signature;
  const sentence = reading.sentences[formula.sentence];
  return Math.min(signature, sentence?.start ?? signature);
}

/** The sentence that holds a span, with the white space behind it; greeting and closing stay out of it. */
export function sentenceAround(reading: TextReading, span: Span): Span {
  const inside = reading.sentences.filter(({ start, end }) => start < span[1] && span[0] < end);
  const start = Math.max(inside[0]?.start ?? span[0], Math.min(greetingEnd(reading), span[0]));
  const closing = closingStart(reading);
  const last = inside.at(-1)?.end ?? span[1];
  const written = closing > span[0] ? Math.min(last, closing) : last;
  const end = written - (/\s*$/.exec(reading.text.slice(start, written))?.[0].length ?? 0);
  const space = /^[ \t]*/.exec(reading.text.slice(end))?.[0].length ?? 0;
  return [start, Math.min(end + space, Math.max(end, closing))];
}
