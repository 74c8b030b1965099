import type { DetectorKind, Reading } from '../../../engine/analysis/detector';
import { isGrammar } from '../../../engine/text/grammar';
import { Kind, type Token } from '../../../engine/text/kinds';
import type { Span } from '../../../engine/types/text';
import { merged } from '../phrase/phrase';

/** «!!!», «???», «!?!»: two marks are still a lively sentence. */
const RUN = /(?:[!?]\s?){3,}/g;
/** Written in capitals by everybody: keys, signs on buttons, common short forms. */
const SIGNS = new Set(
  `ok menu stop start reset home exit enter shift ctrl alt caps lock power input hdmi usb wifi sms mms dm mp pm faq sav tv pdf url
  vip diy asap fyi urgent nasa unesco covid laser radar sim visa iban bic rib ean isbn imei senco ikea fnac insee urssaf ameli
  unicef noel aide info infos suivi paypal google samsung apple sony lego nokia`.split(/\s+/),
);
const VOWELS = /[aeiouy]+/g;
const LONG = 5;

/** A word, not initials: it has syllables. */
const isSpoken = (key: string): boolean => key.length >= LONG && (key.match(VOWELS)?.length ?? 0) > 1;

/** «ETE25», «F-28»: part of a code, not of speech. */
const isCode = (text: string, { start, end }: Token): boolean =>
  /[\d_]/.test(text.slice(start, end + 1)) || /\d$/.test(text.slice(0, start));

const isCapitals = (token: Token, text: string): boolean =>
  (token.kind & Kind.Caps) !== 0 &&
  (token.kind & Kind.Hashtag) === 0 &&
  token.key.length > 1 &&
  !SIGNS.has(token.key) &&
  !isCode(text, token);

/** Words in capitals that a name or the customer wrote so: «LUMIO», «SUMMER». */
function namesIn({ customer, situation }: Reading): Set<string> {
  const known = [situation.brand?.name, ...(situation.brand?.handles ?? []), customer.author].join(' ');
  const theirs = customer.all.tokens
    .filter(({ kind }) => kind & (Kind.Caps | Kind.Handle))
    .map(({ key }) => key);
  return new Set([...known.toLowerCase().split(/[^\p{L}]+/u), ...theirs.map((key) => key.replace('@', ''))]);
}

/** «Madame MARTINEAU»: a surname in capitals behind a title, as forms and letters write it; its first name may stand between. */
const TITLED =
  /(?<!\p{L})(?:[Mm](?:adame|onsieur|ademoiselle|me|lle|r|rs|s|\.))\.?\s+(?:\p{Lu}[\p{L}'’-]*\s+){0,2}$/u;
/** So far (UTF-16) before a word its title is looked for. */
const TITLE_SEEN = 48;

const isSurname = (text: string, { start }: Token): boolean =>
  TITLED.test(text.slice(Math.max(0, start - TITLE_SEEN), start));

/** "^SO", "~AT" at the end: initials that sign, whatever word they spell. */
const isInitials = (text: string, { start, end }: Token): boolean =>
  end - start <= 3 && /[\^~*–—-]\s?$/.test(text.slice(0, start)) && /^\W*$/u.test(text.slice(end));

/** Runs of capitals of which one at least is a word that people say, not initials. */
function capitals(reading: Reading): Span[] {
  const { tokens, text, locale } = reading.draft;
  const names = namesIn(reading);
  const spans: Span[] = [];
  let run: Token[] = [];
  const close = (): void => {
    const isEmphasis = run.some(({ key }) => isSpoken(key) || (locale !== null && isGrammar(key, locale)));
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && isEmphasis) spans.push([first.start, last.end]);
    run = [];
  };
  for (const token of tokens) {
    if (
      isCapitals(token, text) &&
      !names.has(token.key) &&
      !isSurname(text, token) &&
      !isInitials(text, token)
    )
      run.push(token);
    else if (token.kind & (Kind.Word | Kind.Stop | Kind.Number | Kind.Hard)) close();
  }
  close();
  return spans;
}

/** Points at words in capitals for emphasis, and at runs of exclamation or question marks. */
export const shoutingDetector: DetectorKind = () => (reading) => {
  const { text, locale } = reading.draft;
  if (!locale) return [];
  const runs = [...text.matchAll(RUN)].map(
    ({ index, 0: found }) => [index, index + found.trimEnd().length] as const,
  );
  const spans = merged([...runs, ...capitals(reading)]);
  return spans.length > 0 ? [{ spans }] : [];
};
