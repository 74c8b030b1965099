import { whole } from '../types/pieces';
import type { Locale } from '../types/text';
import { completed } from './compose';
import { type Context, contextOf } from './context';
import { factsOf } from './facts';
import { greetingName } from './names';
import { closingStart, greetingEnd } from './places';
import { quotingSlot } from './slots';
import { bodyOf } from './substance';

const HELLO: Readonly<Record<Locale, string>> = { fr: 'Bonjour', en: 'Hi' };

/** What the draft tells in the other language and no block can say: left to the writer, in a blank that quotes it. */
const blanks = ({ analysis: { reading } }: Context, locale: Locale): string[] =>
  bodyOf(reading.draft)
    .filter((span) => factsOf(reading.draft.text.slice(...span)).length > 0)
    .map((span) => quotingSlot('translate', reading.draft.text.slice(...span), locale));

/** A mark and initials, or a name on the last line. */
const SIGNATURE = /(?:[\^*~–—-]\s?\p{L}[\p{L}. ]{0,20}|\n\s*\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)\s*$/u;

/** The name in a greeting: «Bonjour Svitlana,». */
const greetedName = (greeting: string): string | null =>
  /(?:[Bb]onjour|[Hh]i|[Hh]ello|[Dd]ear) (?!Madame|Monsieur|Sir)(\p{Lu}[\p{L}’'-]+)/u.exec(greeting)?.[1] ??
  null;

/** Whom a reply on X is addressed to stays addressed. */
const HANDLES = /^\s*(?:(?:@\w+|__\w+?__)\s+)+/;

/** A reply in the customer's language, from the pack's sentences; what only the draft knows stays to be translated. */
export function inTheirLanguage(context: Context): string {
  const { analysis, engine, rules } = context;
  const { draft, customer, situation } = analysis.reading;
  const { locale } = customer;
  if (!locale || locale === analysis.locale) return draft.text;
  const name = greetingName(customer.author) ?? greetedName(draft.text.slice(0, greetingEnd(draft)));
  const handles = HANDLES.exec(draft.text)?.[0] ?? '';
  const start = [`${handles}${HELLO[locale]}${name ? ` ${name}` : ''},`, ...blanks(context, locale)].join(
    ' ',
  );
  const theirs = engine.analyse(start, { ...situation, locale });
  const complete = whole(completed(contextOf(engine, rules, theirs, locale), start));
  const signature = SIGNATURE.exec(draft.text.slice(closingStart(draft)))?.[0];
  if (!signature) return complete;
  return `${complete}${signature.includes('\n') ? '\n' : ' '}${signature.trim()}`;
}
