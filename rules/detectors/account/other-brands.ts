import { fold } from '../../../engine/text/fold';
import { Kind, type Token } from '../../../engine/text/kinds';
import { scan } from '../../../engine/text/scan';
import type { OtherBrand } from '../../../engine/types/situation';
import type { Span } from '../../../engine/types/text';
import { bare } from './identity';

/** Words of many names: alone they name no brand. */
const GENERIC = new Set(
  `air club bank banque hotel hotels ville mairie burger maison garage groupe group fibre tele telecom mobile energy energie
  foods food travel voyages assurances assurance insurance clinic clinique camping musee museum theatre cafe restaurant
  boulangerie librairie pharmacie transport transports train trains rail bus ferries airways airlines lines cars auto
  bike cycles sport sports fitness beauty beaute mode fashion home house garden water power gas gaz credit union city
  the les des grand grande petit petite royal nord sud est ouest north south east west general global express
  saint sainte super new big`.split(/\s+/),
);

const keysOf = (name: string): string[] =>
  scan(name)
    .filter(({ kind }) => kind & (Kind.Word | Kind.Number))
    .map(({ key }) => key);

/** Where a run of words stands in a text, by their keys. */
function runs(tokens: readonly Token[], keys: readonly string[]): Span[] {
  const words = tokens.filter(({ kind }) => kind & (Kind.Word | Kind.Number));
  return words.flatMap((token, i) => {
    const isHere = keys.length > 0 && keys.every((key, k) => words[i + k]?.key === key);
    return isHere ? [[token.start, words[i + keys.length - 1]?.end ?? token.end] as const] : [];
  });
}

const LEAST_NICKNAME = 5;

/** The first word of a name, where it could be nothing else: «Coppertail» of Coppertail Credit. */
function nicknames(text: string, tokens: readonly Token[], keys: readonly string[]): Span[] {
  const [first = ''] = keys;
  if (keys.length < 2 || first.length < LEAST_NICKNAME || GENERIC.has(first)) return [];
  return tokens
    .filter(({ key, kind }) => key === first && kind & Kind.Capital && kind & Kind.Word)
    .map(({ start, end }) => [start, end] as const)
    .filter(([start]) => text.charAt(start) !== '#');
}

/** Where a text is found in another, whatever its case and accents. */
function places(low: string, written: string): Span[] {
  const wanted = fold(written).trim();
  const at = wanted === '' ? -1 : low.indexOf(wanted);
  return at < 0 ? [] : [[at, at + wanted.length]];
}

/** Who is spoken of as somebody else is no slip: "our sister brand", «nos collègues de». */
const SPOKEN_OF =
  /\b(?:collegues?|confreres?|partenaires?|partner|partners|prestataires?|fournisseurs?|transporteurs?|transportee?s? par|livree?s? par|assureur|soeur|sister|cousins?|marque|groupe|group|colleagues?|friends|carrier|supplier|fabricant|manufacturer|makers?|operate[ds]? by|run by|owned by|geree? par|appartient|anciennement|formerly|not|pas|concerne|concerns|contrairement|unlike)\b[^.!?\n]{0,24}$/;

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
  const named = runs(tokens, keys);
  const contacts = [...(other.handles ?? []), ...(other.contacts ?? []).map(({ value }) => value)];
  const own = keysOf(about);
  const short = own.includes(keys[0] ?? '') ? [] : nicknames(text, tokens, keys);
  const found = [...named, ...contacts.flatMap((value) => places(low, value)), ...short];
  return found.filter(
    ([start, end]) => !SPOKEN_OF.test(low.slice(0, start)) && !TOLD_APART.test(low.slice(end)),
  );
}
