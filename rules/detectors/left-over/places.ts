import { oncePer } from '../../../engine/analysis/once';
import { isNobody } from '../../../engine/reading/called';
import { isFirstName } from '../../../engine/reading/diminutives';
import { scanned } from '../../../engine/reading/scanned';
import { signatureAt } from '../../../engine/reading/signature';
import { Kind, type Token } from '../../../engine/text/kinds';
import type { Fact } from './fact';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What a place is named with. */
const SITES = set(
  `arret gare magasin magasins boutique agence depot centre hub plateforme entrepot ville quartier rue avenue boulevard place
  ligne secteur site station hopital piscine bureau mairie guichet usine atelier restaurant hotel aeroport port ecole college
  lycee residence parking parc salle clinique mediatheque bibliotheque poste antenne barrage village commune route pont cote
  store stores depot branch shop office warehouse centre center hub station site airport terminal school hospital clinic
  library pool gym park campus street road avenue lane square end side exchange yard factory bakery kitchen restaurant
  salon garage chaussee officine pharmacie bourg impasse allee allees quai esplanade faubourg chemin galerie gymnase stade theatre
  cinema kiosque borne halte embarcadere cabinet laboratoire crescent mall outlet kiosk surgery practice ward estate tower
  harbour pier dock quay bridge junction stop sortie relais comptoir escale point drive club bassin zone camp resort plant
  building block flats house court close immeuble batiment tour maison foyer cite`,
);
/** What a street's name ends in, short or long, with a capital or without. */
const ROADS = set(
  'street st road rd avenue ave lane ln drive dr close court ct crescent terrace boulevard blvd row grove mews square sq way',
);
const STREETS = set('rue avenue boulevard place chemin impasse allee quai square cours route');
const IN = set('in at near from outside towards around via');
const ON = set('on');
const TO = set('to');
const AT_FR = set('a');
const OF = set('de du des of');
/** Who is spoken to stands after the same «à» as a town. */
const SPEAKS = set(
  `demande demandes demander parle parler parles dit dire dis transmis transmets transmettre signale signaler confie confier
  montre montrer rappelle rappeler ecris ecrit ecrire envoie envoye envoyer passe passer donne donner explique expliquer
  adresse adresser pense grace merci remonte remonter spoken speak speaking talked talk told said passed sent given thanks
  written reported handed pass send mentioned forwarded explained`,
);
/** Names of land and of other firms: they come back in anybody's reply. */
const EVERYBODYS = set(
  `france belgique suisse canada quebec luxembourg europe allemagne espagne italie angleterre maroc algerie tunisie inde
  uk england scotland wales ireland britain india australia america usa belgium switzerland germany spain italy london paris
  facebook twitter instagram messenger whatsapp google apple android iphone ios windows amazon paypal klarna visa mastercard
  chronopost colissimo mondial laposte ups dhl fedex dpd gls royal usps noel christmas easter paques ramadan diwali
  lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april may june
  july august september october november december monsieur madame mme mlle mr mrs ms dr bonjour bonsoir merci sav dm mp pm`,
);
/** What somebody has is a thing and no town: «votre Grille-pain», "your Kettle". */
const OWNED = set(
  `votre vos ton ta tes mon ma mes notre nos son sa ses un une des ce cet cette ces chaque quel quelle
  your our my an this that these those his her their its each every which another`,
);
const LEAST = 3;
const LEAST_CAPS = 4;
const TITLES = set('m mr mrs ms mme mlle dr docteur doctor monsieur madame maitre me sir miss');

const isHyphen = (before: Token, token: Token, after: Token | undefined): after is Token =>
  token.key === '-' &&
  after !== undefined &&
  (before.kind & after.kind & Kind.Word) !== 0 &&
  before.end === token.start &&
  token.end === after.start;

/** «Pey-Berland», cut at its hyphen, is one name. */
function whole(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [token, next] = [tokens[i] as Token, tokens[i + 1]];
    const last = out.at(-1);
    if (last && isHyphen(last, token, next)) {
      out[out.length - 1] = { ...last, end: next.end, key: last.key + next.key };
      i++;
    } else out.push(token);
  }
  return out;
}

/** «Saint-Malo» and «St-Malo» are one. */
const shortSaint = (key: string): string => key.replace(/^saint(?=e?[a-z]{3})/, 'st');

/** A capital word: itself, or what stands behind «d'» and «l'». */
function nameAt(
  text: string,
  { key, kind, start, end }: Token,
): { key: string; start: number; end: number } | null {
  if (!(kind & Kind.Word)) return null;
  const elided = /^(?:d|l|qu)'/.exec(key)?.[0].length ?? 0;
  const first = text.charAt(start + elided);
  const least = kind & Kind.Caps ? LEAST_CAPS : LEAST;
  if (first === first.toLowerCase() || key.length - elided < least) return null;
  const bare = key.slice(elided);
  return EVERYBODYS.has(bare) || OWNED.has(bare) || isNobody(bare)
    ? null
    : { key: shortSaint(bare), start: start + elided, end };
}

/** «Grille-pain» is a noun with a capital; «Aix-en-Provence» ends in another. */
function isCompoundNoun(name: string): boolean {
  const last = name.charAt(name.lastIndexOf('-') + 1);
  return name.includes('-') && last !== last.toUpperCase();
}

/** A word without its article: «l'arrêt» → arret. */
const wordOf = (token: Token | undefined): string => token?.key.replace(/^[ldn]'/, '') ?? '';

/** «Rue des Lilas», "14 Victor Road": streets bear first names too. */
const isOfStreet = (tokens: readonly Token[], at: number): boolean =>
  [at - 2, at - 3].some((i) => STREETS.has(wordOf(tokens[i]))) || ROADS.has(tokens[at + 1]?.key ?? '');

/** "Our Wakefield hub" is a town's all the same. */
function isOwned(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return OWNED.has(tokens[at - 1]?.key ?? '') && !(next && SITES.has(next.key)) && !isOfStreet(tokens, at);
}

/** «Réparer» in quotes is a button. */
const isQuoted = (tokens: readonly Token[], at: number): boolean =>
  /^["“”«»]$/.test(tokens[at - 1]?.key ?? '');

const isSentenceStart = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || ((tokens[at - 1]?.kind ?? 0) & Kind.Stop) !== 0;

/** Whether the words around say that this is where something is. */
function isPlaced(tokens: readonly Token[], at: number, isElided: boolean): boolean {
  const [third, second, first] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]].map(wordOf);
  const next = tokens[at + 1];
  if (next && (next.kind & Kind.Capital ? ROADS : SITES).has(next.key)) return true;
  if (SITES.has(first ?? '') || IN.has(first ?? '')) return true;
  if (ON.has(first ?? '') && SITES.has(second ?? '')) return true;
  if (AT_FR.has(first ?? '') || TO.has(first ?? ''))
    return !SPEAKS.has(second ?? '') && !SPEAKS.has(third ?? '');
  const site = isElided ? first : second;
  return (
    (isElided || OF.has(first ?? '')) && (SITES.has(site ?? '') || (!isElided && SITES.has(third ?? '')))
  );
}

/** A capital word of a text, and whether it stands there as a place. */
export interface Placed extends Fact {
  readonly placed: boolean;
  /** Whether it opens a sentence, where any word has a capital. */
  readonly opens: boolean;
}

const once = oncePer<object, readonly Placed[]>();

/** Capital words of a text that stand there as places; read once for each text that somebody holds. */
export const surePlacesOf = (holder: { readonly text: string }): readonly Placed[] =>
  once(holder, () => placesIn(holder.text, scanned(holder)).filter(({ placed }) => placed));

/**
 * Capital words that may name a town or a shop.
 * @param tokens the text's, as `scan` cuts them
 */
export function placesIn(text: string, tokens: readonly Token[]): Placed[] {
  const words = whole(tokens.slice(0, signatureAt(tokens)));
  return words.flatMap((token, i) => {
    const name = nameAt(text, token);
    if (!name || isQuoted(words, i)) return [];
    if (isFirstName(name.key) && !isOfStreet(words, i)) return [];
    if (TITLES.has(words[i - 1]?.key ?? '') || TITLES.has(words[i - 2]?.key ?? '')) return [];
    if (isOwned(words, i) || isCompoundNoun(text.slice(name.start, name.end))) return [];
    const placed = isPlaced(words, i, name.start > token.start);
    const opens = isSentenceStart(words, i);
    return [{ kind: 'place', key: name.key, span: [name.start, name.end], placed, opens } as const];
  });
}
