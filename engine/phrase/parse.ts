import { fold, unslot } from '../text/fold';
import { Kind } from '../text/kinds';
import { tokenise } from '../text/tokens';
import type { Locale } from '../types/text';
import {
  type Bound,
  CLASSES,
  type ClassName,
  FEATURES,
  type Feature,
  type Guard,
  type Item,
  type Phrase,
  PhraseError,
  PLACES,
  type Place,
  type Sequence,
} from './ast';
import { type Lexeme, lex } from './lex';

const MOST_GAP = 12;
const DEFAULT_GAP = 3;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Reads the pieces of one phrase from left to right. */
class Reader {
  private at = 0;
  constructor(
    private readonly source: string,
    private readonly lexemes: readonly Lexeme[],
    private readonly locale: Locale,
  ) {}

  peek(): Lexeme | undefined {
    return this.lexemes[this.at];
  }

  next(): Lexeme | undefined {
    return this.lexemes[this.at++];
  }

  fail(expected: string, lexeme = this.peek()): never {
    throw new PhraseError(lexeme?.at ?? this.source.length, expected, lexeme?.text ?? '');
  }

  phrase(): Phrase {
    const sequence = this.sequence();
    const guards: Guard[] = [];
    while (this.peek()?.type === 'guard') guards.push(this.guard());
    if (this.peek()) this.fail('the end of the phrase or a guard');
    return { sequence, guards };
  }

  private guard(): Guard {
    const wanted = this.next()?.text === 'WHEN';
    const place = this.peek();
    if (!place || !PLACES.includes(place.text as Place)) this.fail(`one of ${PLACES.join(', ')}`);
    this.next();
    return { wanted, place: place?.text as Place, sequence: this.sequence() };
  }

  private sequence(): Sequence {
    const items: Item[] = [];
    for (let l = this.peek(); l && !this.closes(l); l = this.peek()) items.push(...this.items());
    if (items.length === 0) this.fail('a word');
    return items;
  }

  private closes(lexeme: Lexeme): boolean {
    return lexeme.type === 'guard' || (lexeme.type === 'sign' && ')]}|'.includes(lexeme.text));
  }

  private items(): readonly Item[] {
    const lexeme = this.next() as Lexeme;
    const text = lexeme.text;
    switch (lexeme.type) {
      case 'word':
        return this.words(lexeme);
      case 'literal':
        return [{ type: 'word', key: text === ',' ? text : unslot(fold(text.slice(1, -1))) }];
      case 'start':
        return [{ type: 'start', key: unslot(fold(text.slice(0, -1))) }];
      case 'form':
        return [this.form(lexeme)];
      case 'list':
        return [{ type: 'list', name: text.slice(1) }];
      case 'class':
        return [{ type: 'class', name: this.className(lexeme) }];
      case 'gap':
        return [{ type: 'gap', most: this.gap(lexeme) }];
      case 'bound':
        return [{ type: 'bound', at: text as Bound }];
      default:
        return [this.bracket(lexeme)];
    }
  }

  /** A written word may stand for several: «n'avez» reads as «ne avez». */
  private words(lexeme: Lexeme): readonly Item[] {
    const tokens = tokenise(lexeme.text, this.locale);
    const words = tokens.filter((token) => !(token.kind & Kind.Soft));
    return words.map((token) => ({ type: 'word', key: token.key }));
  }

  private form(lexeme: Lexeme): Item {
    const [lemma = '', feature] = lexeme.text.slice(1).split(':');
    if (feature === undefined) return { type: 'form', lemma };
    if (!FEATURES.includes(feature as Feature)) this.fail(`one of ${FEATURES.join(', ')}`, lexeme);
    return { type: 'form', lemma, feature: feature as Feature };
  }

  private className(lexeme: Lexeme): ClassName {
    const name = lexeme.text.slice(1) as ClassName;
    return CLASSES.includes(name) ? name : this.fail(`one of #${CLASSES.join(', #')}`, lexeme);
  }

  private gap(lexeme: Lexeme): number {
    const digits = lexeme.text.slice(2);
    const most = digits === '' ? DEFAULT_GAP : Number(digits);
    return most >= 1 && most <= MOST_GAP ? most : this.fail(`a gap of 1 to ${MOST_GAP} words`, lexeme);
  }

  private bracket(open: Lexeme): Item {
    const closing = CLOSING[open.text];
    if (!closing) this.fail('a word', open);
    const options = [this.sequence()];
    while (this.peek()?.text === '|' && open.text !== '{') {
      this.next();
      options.push(this.sequence());
    }
    if (this.next()?.text !== closing) this.fail(`«${closing}»`, this.lexemes[this.at - 1]);
    if (open.text === '{') return { type: 'mark', inner: options[0] as Sequence };
    return { type: 'group', options, optional: open.text === '[' };
  }
}

/**
 * Parses one phrase.
 * @param source the phrase as a team lead wrote it
 * @param locale how its elisions and contractions are read
 * @throws PhraseError naming the place (UTF-16) and what was expected
 */
export function parsePhrase(source: string, locale: Locale): Phrase {
  return new Reader(source, lex(source), locale).phrase();
}
