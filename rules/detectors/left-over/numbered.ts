import { Kind, type Token } from '../../../engine/text/kinds';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What a number after it is one of: «chambre 214», "bus 6214", «bâtiment C». */
const NUMBERED = set(
  `chambre room quai voie platform gate porte ligne line train vol flight bus tram metro car navette table emplacement pitch
  casier locker dossier case ticket commande order bon bay siege seat sieges seats places voiture coach rang row lot appartement
  apt flat unit salle guichet comptoir counter caisse till route lane box cabine studio place batiment bat block building kiosk
  kiosque borne episode saison season volume tome hall terminal sortie exit escalier size taille pointure bike velo zone dock
  berth aisle allee bungalow cottage tower tour arrondissement version chapitre chapter semaine week poste
  ward level floor etage niveau sector secteur district compteur meter pompe pump cubicle desk bureau window fenetre rayon
  shelf etagere wagon rame carriage compartiment compartment cabin lodge tent tente stand booth piste court terrain lift
  ascenseur deck bloc batch station stop arret portique hangar shed barn yard extension ext trolley chariot tournee round`,
);
/** Counted things may follow a spelled number: «en caisse deux fois». Behind these the number is a name. */
const GOES_ON = set(
  `est sont a ont sera vous et ou dans sur de du pour qui is are was has have will of on in and or for to from at who which`,
);
/** Stand between a thing and its number: «compteur n° 3», "locker number 7". */
const BETWEEN = set('n ° º no numero number nr num #');
const ENDINGS = set('e er ere eme ieme nd nde st rd th');

/** Whether a word names numbered things. */
export const isNumbered = (key: string): boolean => NUMBERED.has(key.replace(/^[ld]'/, ''));

/** Whether a word goes on with a sentence and is no thing that is counted. */
export const isGoingOn = (key: string): boolean => GOES_ON.has(key);

/** Whether a spelled number is a name and counts nothing: "volume two is wrapped". @param after the word behind it */
export const isNaming = (after: string): boolean => after === '' || isGoingOn(after);

/** The word whose number stands at a place, with nothing or «n°» between. */
export function nounBefore(tokens: readonly Token[], at: number): Token | undefined {
  let i = at - 1;
  const isFullStop = (): boolean => tokens[i]?.key === '.' && BETWEEN.has(tokens[i - 1]?.key ?? '');
  while (BETWEEN.has(tokens[i]?.key ?? '') || isFullStop()) i--;
  return tokens[i];
}

/** What is told by its place in a row: «4e étage», "the 3rd floor"; the noun behind the ending. */
export function rankedAfter(tokens: readonly Token[], to: number): Token | undefined {
  const [figures, ending, noun] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  const isRank = ending && ENDINGS.has(ending.key) && ending.start === figures?.end;
  return isRank && noun && (noun.kind & Kind.Word) !== 0 && isNumbered(noun.key) ? noun : undefined;
}
