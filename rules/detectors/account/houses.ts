import { oncePer } from '../../../engine/analysis/once';
import { Kind, type Token } from '../../../engine/text/kinds';
import { scan } from '../../../engine/text/scan';
import type { SentReply } from '../../../engine/types/situation';
import type { Span } from '../../../engine/types/text';

/** What a house calls itself by. */
const KINDS = new Set(
  `brasserie maison hotel restaurant cafe librairie garage clinique boulangerie patisserie pharmacie cave domaine chateau
  galerie theatre musee camping ferme fromagerie epicerie auberge institut editions cycles savonnerie biscuiterie
  chocolaterie bistro brewery bakery inn hotel bookshop pharmacy clinic gallery museum theatre farm vineyard winery studio
  kitchen tavern pub deli roastery`.split(/\s+/),
);

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind & Kind.Capital) !== 0;

/** A house's name in a text: «Brasserie Lomier», "Halden Brewery". */
interface House {
  readonly name: string;
  readonly span: Span;
}

function housesIn(text: string): House[] {
  const tokens = scan(text);
  return tokens.flatMap((token, i) => {
    const next = tokens[i + 1];
    if (!isCapital(token) || !isCapital(next) || (!KINDS.has(token.key) && !KINDS.has(next?.key ?? '')))
      return [];
    return [{ name: `${token.key} ${next?.key}`, span: [token.start, next?.end ?? token.end] as const }];
  });
}

const ofHistory = oncePer<readonly SentReply[], ReadonlyMap<string, number>>();

const recentHouses = (history: readonly SentReply[]): ReadonlyMap<string, number> =>
  ofHistory(
    history,
    () => new Map(history.flatMap(({ text }, i) => housesIn(text).map(({ name }) => [name, i] as const))),
  );

/**
 * A house that the draft names, that a recent reply spoke for, and that nothing here knows.
 * @param isKnown whether a name belongs to the brand or the thread
 * @returns where, and the place of the reply in the history
 */
export function strangeHouses(
  text: string,
  history: readonly SentReply[],
  isKnown: (name: string) => boolean,
): { readonly span: Span; readonly reply: number }[] {
  const recent = recentHouses(history);
  return housesIn(text).flatMap(({ name, span }) => {
    const reply = recent.get(name);
    return reply === undefined || isKnown(name) ? [] : [{ span, reply }];
  });
}
