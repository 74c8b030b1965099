import { oncePer } from '../analysis/once';
import { Kind, type Token } from '../text/kinds';
import type { Message, SentReply } from '../types/situation';
import { type Called, calledIn, isSurelyNamed } from './called';
import { couldBe, isExactly, nameParts } from './same-name';
import { scanned } from './scanned';
import { signatureAt } from './signature';

/** Somebody by the names that they are known by. */
export type Names = readonly string[];

const called = oncePer<object, readonly Called[]>();

/** Whom a message or a reply speaks to; read once for each. */
export const calledBy = (holder: { readonly text: string }): readonly Called[] =>
  called(holder, () => calledIn(holder.text, scanned(holder)));

/** What introduces one's own name: «je m'appelle Léa», "Declan here". */
const INTRODUCES = new Set([
  "m'appelle",
  'name',
  'nom',
  'signe',
  'signed',
  'ici',
  "i'm",
  "c'est",
  'is',
  'regards',
  'cordialement',
  'cheers',
  'thanks',
  'merci',
]);

const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined && (token.kind & Kind.Capital) !== 0;

/** Whether behind this word somebody gives their own name. */
export const introducesName = (before: Token | undefined): boolean => INTRODUCES.has(before?.key ?? '');

/** Names that somebody gives as their own: at the end of a message, or introduced. */
function ownNames(message: Message): string[] {
  const tokens = scanned(message);
  const tail = tokens.slice(signatureAt(tokens));
  const introduced = tokens.filter((token, i) => isCapital(token) && introducesName(tokens[i - 1]));
  return [...tail, ...introduced]
    .filter((token) => token.kind & Kind.Word)
    .flatMap(({ start, end }) => nameParts(message.text.slice(start, end)));
}

const authorsOf = (thread: readonly Message[]): string[] => [
  ...new Set(thread.flatMap(({ role, author }) => (role === 'customer' && author ? [author] : []))),
];

/** A family name in common makes nobody the same: all of the shorter name must stand in the longer. */
function isOnePerson(one: Names, other: Names): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length > 0 && short.every((part) => couldBe([part], long));
}

/** Whether an earlier reply went to this customer. */
export const isToThem = ({ to }: SentReply, authors: readonly string[]): boolean =>
  to !== undefined && authors.some((author) => isOnePerson(nameParts(to), nameParts(author)));

/** How the brand called them in this thread; a name that is a bystander's was for the bystander. */
function calledByBrand(thread: readonly Message[]): Names[] {
  const bystanders = thread.flatMap(({ role, author }) =>
    role === 'bystander' && author ? [nameParts(author)] : [],
  );
  return thread
    .filter(({ role }) => role === 'brand')
    .flatMap(calledBy)
    .filter((one) => isSurelyNamed(one) && !bystanders.some((names) => isExactly(one.parts, names)))
    .map(({ parts }) => parts);
}

/** What is known of the customer's names. */
export interface CustomerNames {
  readonly authors: readonly string[];
  readonly names: readonly Names[];
}

const ofThread = oncePer<readonly Message[], CustomerNames>();

function namesIn(thread: readonly Message[]): CustomerNames {
  const authors = authorsOf(thread);
  const own = thread.filter(({ role }) => role === 'customer').map(ownNames);
  const names = [...authors.map(nameParts), ...own, ...calledByBrand(thread)].filter(
    (parts) => parts.length > 0,
  );
  return { authors, names };
}

/** The customer's names by a thread: display name or handle, signatures, how the brand called them; read once. */
export const customerNames = (thread: readonly Message[]): CustomerNames =>
  ofThread(thread, () => namesIn(thread));
