import { nameParts } from '../../../engine/reading/same-name';
import { Kind, type Token } from '../../../engine/text/kinds';
import type { SentReply } from '../../../engine/types/situation';
import type { Fact } from './fact';

const TITLES = new Set('m mr mrs ms mme mlle dr monsieur madame miss'.split(' '));
const LEAST = 2;

const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined && (token.kind & Kind.Word) !== 0 && (token.kind & Kind.Capital) !== 0;

const person = (key: string, { start }: Token, { end }: Token): Fact => ({
  kind: 'person',
  key: key.replace(/'s$/, ''),
  span: [start, end],
});

const hasTitle = (tokens: readonly Token[], at: number): boolean =>
  TITLES.has(tokens[at - 1]?.key ?? '') ||
  (tokens[at - 1]?.key === '.' && TITLES.has(tokens[at - 2]?.key ?? ''));

/** Who may be somebody of a text by a title or by two names: "Ms. Alvarez's building", «chez Rosa Alvarez». */
export const personsIn = (tokens: readonly Token[]): Fact[] =>
  tokens.flatMap((token, at) => {
    if (!isCapital(token)) return [];
    const next = tokens[at + 1];
    const both = isCapital(next) ? [person(`${token.key} ${next.key}`, token, next)] : [];
    return hasTitle(tokens, at) ? [person(token.key, token, token), ...both] : both;
  });

/** Whom a reply went to, by family name and by the whole of it; a handle tells neither. */
export function addresseeOf({ to = '' }: SentReply): Fact[] {
  const parts = to.startsWith('@') ? [] : nameParts(to);
  const last = parts.at(-1);
  if (parts.length < LEAST || last === undefined || last.length < LEAST) return [];
  return [last, parts.join(' ')].map((key) => ({ kind: 'person', key, span: [0, 0] }));
}
