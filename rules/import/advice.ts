import { fold, unslot } from '../../engine/text/fold';
import type { Locale } from '../../engine/types/text';
import type { ReadPage } from './read-page';
import topics from './topics.json' with { type: 'json' };

/** Whether a sentence says what to do or what to leave. */
export type Bearing = 'do' | 'dont';

/** A sentence of an article of good practice, and the rule of Tact's that says the same. */
export interface ReadAdvice {
  readonly text: string;
  readonly bearing: Bearing;
  /** Null where no rule says it: it can be kept as a reminder. */
  readonly rule: string | null;
  /** The words by which the rule was found. */
  readonly because: readonly string[];
}

type Topics = Readonly<Record<string, Partial<Record<Bearing, Partial<Record<Locale, readonly string[]>>>>>>;
const TOPICS: Topics = topics;

/** Headings over what is to be left; asked first, since «à ne pas faire» holds «faire». */
const DONT_HEADING =
  /\b(?:ne pas|a eviter|evitez|eviter|erreurs?|pieges?|a bannir|interdits?|jamais|don'?ts?|do not|avoid|mistakes?|never|pitfalls?|what not to)\b/;
const DO_HEADING =
  /\b(?:a faire|bonnes? pratiques?|conseils?|regles?|reflexes?|astuces?|comment (?:bien )?repondre|charte|commandements|do'?s?|best practices?|tips|rules|how to (?:reply|respond|answer)|guidelines|checklist)\b/;
/** Negations that ask for something all the same. */
const REMEMBER =
  /\b(?:n'?oubliez pas|ne pas oublier|n'?hesitez pas|don'?t forget|never forget|do not forget|don'?t hesitate)\b/;
const DONT =
  /^(?:ne |n'|evitez|eviter|jamais|surtout pas|pas de |bannissez|bannir|interdit|proscri|don'?t |do not |never |avoid|no |stop |refrain|resist )/;
const DO_FIRST = /^(?:toujours|pensez a|veillez|prenez|restez|soyez|always|be |make sure|keep |remember )/;

/** Folded: one spelling to look for. */
const bare = (text: string): string => unslot(fold(text));

/** What a sentence asks for; null where neither it nor its heading says so. */
function bearingOf(text: string, heading: string): Bearing | null {
  if (REMEMBER.test(text)) return 'do';
  if (DONT.test(text)) return 'dont';
  if (DO_FIRST.test(text)) return 'do';
  if (DONT_HEADING.test(heading)) return 'dont';
  return DO_HEADING.test(heading) ? 'do' : null;
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** The words of a sentence that a topic asks for, or null; «rendre+compte» needs a word for each part. */
function matched(topic: string, words: readonly string[]): string[] | null {
  const found = topic.split('+').map((stem) => {
    const isWhole = stem.endsWith('.');
    const start = isWhole ? stem.slice(0, -1) : stem;
    return words.find((word) => (isWhole ? word === start : word.startsWith(start)));
  });
  return found.includes(undefined) ? null : (found as string[]);
}

interface Match {
  readonly rule: string;
  readonly because: readonly string[];
}

/** The rule with the most particular topic that a sentence speaks of. */
function ruleFor(text: string, bearing: Bearing, locale: Locale): Match | null {
  const words = wordsOf(text);
  let best: Match | null = null;
  for (const [rule, told] of Object.entries(TOPICS)) {
    for (const topic of told[bearing]?.[locale] ?? []) {
      const because = matched(topic, words);
      if (because && because.length > (best?.because.length ?? 0)) best = { rule, because };
    }
  }
  return best;
}

const LONGEST = 300;
const FEWEST_WORDS = 2;
const MOST = 100;

/** A numbering, a tick or a cross before the sentence says nothing of its own. */
const SIGNS = /^(?:[\s\p{So}\p{Sm}✓✔✗✘•·–—-]|\d+[.)]\s)+/u;

/**
 * The do's and don'ts of a page: sentences of its lists that ask for something. What neither asks for anything nor
 * speaks of what a rule says is noise.
 */
export function adviceOn({ items, locale }: Pick<ReadPage, 'items' | 'locale'>): ReadAdvice[] {
  const seen = new Set<string>();
  const out: ReadAdvice[] = [];
  for (const item of items) {
    const text = item.text.replace(SIGNS, '').trim();
    const folded = bare(text);
    const told = bearingOf(folded, bare(item.heading));
    const isSentence = text.length <= LONGEST && wordsOf(text).length >= FEWEST_WORDS;
    if (!isSentence || seen.has(folded) || out.length === MOST) continue;
    const match = ruleFor(folded, told ?? 'do', locale);
    // Under a heading that says nothing, only what a rule says too is surely advice.
    if (!told && !match) continue;
    seen.add(folded);
    out.push({ text, bearing: told ?? 'do', rule: match?.rule ?? null, because: match?.because ?? [] });
  }
  return out;
}
