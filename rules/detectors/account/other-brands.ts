import { bare } from '../../../engine/text/bare';
import { fold } from '../../../engine/text/fold';
import { Kind, type Token } from '../../../engine/text/kinds';
import { scan } from '../../../engine/text/scan';
import type { OtherBrand } from '../../../engine/types/situation';
import type { Span } from '../../../engine/types/text';

/** Words of many names: alone they name no brand. */
const GENERIC = new Set(
  `air club bank banque hotel hotels ville mairie burger maison garage groupe group fibre tele telecom mobile energy energie
  foods food travel voyages assurances assurance insurance clinic clinique camping musee museum theatre cafe restaurant
  boulangerie librairie pharmacie transport transports train trains rail bus ferries airways airlines lines cars auto
  bike cycles sport sports fitness beauty beaute mode fashion home house garden water power gas gaz credit union city
  the les des grand grande petit petite royal nord sud est ouest north south east west general global express
  saint sainte super new big`.split(/\s+/),
);

const ARTICLES = new Set(['le', 'la', 'les', 'the']);
const ELIDED = /^(?:[ldn]|qu)'/;

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

const keysOf = (name: string): string[] =>
  scan(name)
    .filter(({ kind }) => kind & (Kind.Word | Kind.Number))
    .map(({ key }) => key)
    .filter((key, i) => i > 0 || !ARTICLES.has(key));

/** «l'Écomusée» is «Écomusée». */
const isWord = (token: Token | undefined, key: string): boolean =>
  token?.key === key || token?.key.replace(ELIDED, '') === key;

/** Where a run of words stands in a text, by their keys. */
function runs(tokens: readonly Token[], keys: readonly string[]): Span[] {
  const words = tokens.filter(({ kind }) => kind & (Kind.Word | Kind.Number));
  return words.flatMap((token, i) => {
    const isHere = keys.length > 0 && keys.every((key, k) => isWord(words[i + k], key));
    return isHere ? [[token.start, words[i + keys.length - 1]?.end ?? token.end] as const] : [];
  });
}

const LEAST_NICKNAME = 5;
const LEAST_DIGITS = 6;
const MOST_DIGITS = 8;

/** Links, addresses and hashtags that carry the name: «airlya.example/aide», #TeamAirlya. */
const addresses = (tokens: readonly Token[], name: string): Span[] =>
  tokens
    .filter(({ kind }) => kind & (Kind.Url | Kind.Email | Kind.Handle | Kind.Hashtag))
    .filter(({ key }) => name.length >= LEAST_NICKNAME && bare(key).includes(name))
    .map(({ start, end }) => [start, end]);

/** The first word of a name, where it could be nothing else: «Coppertail» of Coppertail Credit. */
function nicknames(text: string, tokens: readonly Token[], keys: readonly string[]): Span[] {
  const [first = ''] = keys;
  if (keys.length < 2 || first.length < LEAST_NICKNAME || GENERIC.has(first)) return [];
  return tokens
    .filter(({ key, kind }) => key === first && kind & Kind.Capital && kind & Kind.Word)
    .map(({ start, end }) => [start, end] as const)
    .filter(([start]) => text.charAt(start) !== '#');
}

/** Where a text is found in another, whatever its case and accents; a number however it is spaced. */
function places(low: string, written: string): Span[] {
  const digits = written.replace(/\D/g, '');
  if (/^[\d +().-]+$/.test(written.trim()) && digits.length >= LEAST_DIGITS) {
    const found = new RegExp([...digits.slice(-MOST_DIGITS)].join('[ .()-]*')).exec(low);
    return found ? [[found.index, found.index + found[0].length]] : [];
  }
  const wanted = fold(written).trim();
  const at = wanted === '' ? -1 : low.indexOf(wanted);
  return at < 0 ? [] : [[at, at + wanted.length]];
}

/** Who is spoken of as somebody else is no slip: "our sister brand", «nos collègues de». */
const SPOKEN_OF =
  /\b(?:collegues?|confreres?|filiale|enseigne|subsidiary|sous-traitant|partenaires?|partner|partners|prestataires?|fournisseurs?|transporteurs?|transportee?s? par|livree?s? par|assureur|soeur|sister|cousins?|marque|groupe|group|colleagues?|friends|carrier|supplier|fabricant|manufacturer|makers?|operate[ds]? by|run by|owned by|geree? par|appartient|anciennement|formerly|not|pas|concerne|concerns|contrairement|unlike)\b[^.!?\n]{0,24}$/;

/** What follows a name that is told apart: "Airlya, a different company", «Gazélia n'est pas». */
const TOLD_APART =
  /^[^.!?\n]{0,12}\b(?:n'est pas|ne fait pas|is not|isn't|is a (?:different|separate)|are separate|est une autre|autre societe|handles|s'occupe de|gere (?:ses|leurs)|partner|partenaire)\b/;

/**
 * Where a draft names another brand of the desk as if it were this one: its name, handle or contact.
 * @param about what is the customer's and the brand's own: a brand named there may be spoken of
 */
export function otherBrand(text: string, other: OtherBrand, about: string): Span[] {
  const low = fold(text);
  const tokens = scan(text);
  const keys = keysOf(other.name);
  const known = bare(about);
  if (
    known.includes(bare(other.name)) ||
    (other.handles ?? []).some((handle) => known.includes(bare(handle)))
  )
    return [];
  const named = runs(tokens, keys).filter(([start]) => keys.length > 1 || isCapital(text.charAt(start)));
  const contacts = [...(other.handles ?? []), ...(other.contacts ?? []).map(({ value }) => value)];
  const own = keysOf(about);
  const short = own.includes(keys[0] ?? '') ? [] : nicknames(text, tokens, keys);
  const found = [
    ...named,
    ...contacts.flatMap((value) => places(low, value)),
    ...short,
    ...addresses(tokens, bare(other.name)),
  ];
  return found.filter(
    ([start, end]) => !SPOKEN_OF.test(low.slice(0, start)) && !TOLD_APART.test(low.slice(end)),
  );
}
