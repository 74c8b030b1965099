import { Kind, type Token } from '../text/kinds';
import { scan } from '../text/scan';
import { calledIn } from './called';
import { introducesName } from './customer-names';
import { signingWords } from './signature';

const isCapitalWord = ({ kind }: Token): boolean => (kind & Kind.Word) !== 0 && (kind & Kind.Capital) !== 0;

/**
 * The names that stand in a text: whom it speaks to, who signs it, who introduces themselves in it.
 * @returns as they are written, in no order; a word that merely looks like a name may be among them
 */
export function namesSaid(text: string): string[] {
  const tokens = scan(text);
  const called = calledIn(text, tokens).map(({ span }) => text.slice(...span));
  const introduced = tokens.filter((token, i) => isCapitalWord(token) && introducesName(tokens[i - 1]));
  return [
    ...called,
    ...[...signingWords(tokens), ...introduced].map(({ start, end }) => text.slice(start, end)),
  ];
}
