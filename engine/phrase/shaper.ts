import { fold, unslot } from '../text/fold';
import { Kind } from '../text/kinds';
import type { Locale } from '../types/text';
import type { Bound, ClassName, Feature, Item, Sequence } from './ast';
import type { Budget } from './budget';
import { parsePhrase } from './parse';
import { At } from './program';
import type { Part, Shape } from './shape';
import type { Vocabulary, WordSet } from './vocabulary';

/** What a compilation needs from outside: named lists and the forms of a verb. */
export interface PhraseSources {
  /** @returns the entries of a named list, or undefined when there is none of that name */
  readonly list: (name: string) => readonly string[] | undefined;
  /** @returns a verb's forms, or those of one feature; empty when the verb is unknown */
  readonly inflect: (lemma: string, feature?: Feature) => readonly string[];
}

const BOUNDS: Readonly<Record<Bound, number>> = {
  '^': At.SentenceStart,
  $: At.SentenceEnd,
  '^,': At.ClauseStart,
  '$,': At.ClauseEnd,
};
const CLASS_BITS: Readonly<Record<ClassName, number>> = {
  number: Kind.Number,
  time: Kind.Time,
  url: Kind.Url,
  email: Kind.Email,
  handle: Kind.Handle,
  hashtag: Kind.Hashtag,
  emoji: Kind.Emoji,
  name: Kind.Capital | Kind.Masked,
  caps: Kind.Caps,
  masked: Kind.Masked,
  word: Kind.Word,
};

/** The names of the lists that a sequence mentions, at any depth. */
function listsIn(sequence: Sequence): string[] {
  return sequence.flatMap((item) => {
    if (item.type === 'list') return [item.name];
    if (item.type === 'mark') return listsIn(item.inner);
    return item.type === 'group' ? item.options.flatMap(listsIn) : [];
  });
}

type Worded = Exclude<Item, { type: 'gap' | 'bound' | 'mark' | 'class' }>;

/** Makes shapes of the parsed phrases of one language; each list is read once, however many phrases name it. */
export class Shaper {
  /** The lists being written out, so that none holds itself. */
  private readonly open: string[] = [];
  private readonly lists = new Map<string, readonly Sequence[]>();
  private readonly listParts = new Map<string, Part>();
  private readonly parts = new WeakMap<Item, Part>();
  private readonly verbs = new Map<string, readonly string[]>();

  constructor(
    private readonly locale: Locale,
    private readonly vocabulary: Vocabulary,
    private readonly sources: PhraseSources,
    private readonly budget: Budget,
  ) {}

  /** @throws Error where a list or a verb is not known, or the pack asks for too much */
  shape(sequence: Sequence): Shape {
    return sequence.map((item) => this.part(item));
  }

  private part(item: Item): Part {
    if (item.type === 'gap') return { type: 'gap', most: item.most };
    if (item.type === 'bound') return { type: 'bound', at: BOUNDS[item.at] };
    if (item.type === 'mark') return { type: 'mark', inner: this.shape(item.inner) };
    if (item.type === 'class') return { type: 'class', kinds: CLASS_BITS[item.name] };
    return this.words(item);
  }

  private words(item: Worded): Part {
    const known = item.type === 'list' ? this.listParts.get(item.name) : this.parts.get(item);
    if (known) return known;
    const part = this.choice(item);
    if (item.type === 'list') this.listParts.set(item.name, part);
    else this.parts.set(item, part);
    return part;
  }

  /** Parts a choice into its single words (one step together) and its longer options. */
  private choice(item: Worded): Part {
    const words = new Set<string>();
    const rest: Sequence[] = [];
    for (const option of this.options(item)) {
      this.budget.spend(1);
      const single = option.length === 1 ? this.wordsOf(option[0] as Item) : null;
      if (single) for (const word of single) words.add(word);
      else rest.push(option);
    }
    const optional = item.type === 'group' && item.optional;
    const add = (some: WordSet): number => this.vocabulary.add(some);
    if (rest.length === 0 && !optional) return { type: 'set', set: add(words) };
    const set = words.size > 0 ? add(words) : null;
    return { type: 'choice', set, options: rest.map((option) => this.shape(option)), optional };
  }

  private options(item: Item): readonly Sequence[] {
    if (item.type === 'group') return item.options.flatMap((option) => this.unwrap(option));
    return item.type === 'list' ? this.list(item.name) : [[item]];
  }

  /** A list or a plain group that stands alone in an option is part of the choice. */
  private unwrap(option: Sequence): readonly Sequence[] {
    const [only] = option;
    const nested =
      option.length === 1 && only && (only.type === 'list' || (only.type === 'group' && !only.optional));
    return nested ? this.options(only) : [option];
  }

  private wordsOf(item: Item): readonly string[] | null {
    if (item.type === 'word') return [item.key];
    if (item.type === 'start') return [`${item.key}*`];
    return item.type === 'form' ? this.forms(item.lemma, item.feature) : null;
  }

  private forms(lemma: string, feature: Feature | undefined): readonly string[] {
    const name = `${lemma}:${feature ?? ''}`;
    const known = this.verbs.get(name);
    if (known) return known;
    const forms = this.sources.inflect(lemma, feature).map((form) => unslot(fold(form)));
    if (forms.length === 0) throw new Error(`expected a verb that Tact can inflect, found «${lemma}»`);
    this.verbs.set(name, forms);
    return forms;
  }

  private list(name: string): readonly Sequence[] {
    const known = this.lists.get(name);
    if (known) return known;
    const entries = this.sources.list(name);
    if (!entries) throw new Error(`expected the name of a word list, found «@${name}»`);
    if (this.open.includes(name))
      throw new Error(`expected a list that does not hold itself, found «@${name}»`);
    this.open.push(name);
    try {
      const options = this.written(entries);
      this.lists.set(name, options);
      return options;
    } finally {
      this.open.pop();
    }
  }

  private written(entries: readonly string[]): readonly Sequence[] {
    this.budget.spend(entries.length);
    const sequences = entries.map((entry) => parsePhrase(entry, this.locale).sequence);
    for (const inner of sequences.flatMap(listsIn)) this.list(inner);
    return sequences.flatMap((sequence) => this.unwrap(sequence));
  }
}
