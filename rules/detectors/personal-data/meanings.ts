/**
 * Words that name the same person or thing: «ma femme» has published «votre épouse», «mon pc» has published
 * «votre ordinateur». Folded; French and English together, since threads mix them.
 */
const KIN: readonly string[] = [
  'mari femme epoux epouse conjoint conjointe compagnon compagne copain copine concubin concubine cheri cherie fiance fiancee husband wife partner hubby spouse boyfriend girlfriend missus missis bf gf',
  'fils fille filles garcon garcons enfant enfants gosse gosses gamin gamine gamins loulou loulous ado ados bebe bebes nourrisson jumeaux jumelles jumeau jumelle aine ainee cadet cadette benjamin mome momes kid kids son sons daughter daughters boy boys girl girls child children baby babies toddler yo teen teenager twins twin lad lass newborn infant kiddo kiddos',
  'mere meres maman mothers mums mother mum mom mam mummy mommy parents parent',
  'pere peres papa fathers dads father dad daddy parents parent',
  'frere freres soeur soeurs frangin frangine brother brothers sister sisters sis sibling siblings',
  'grand-mere mamie mamy meme papi papy pepe grands grandmother grandfather grandma grandad granddad nan nana gran granny grandpa grandparents',
  'ex exes',
  'tante tata tantine aunt auntie aunty',
  'oncle tonton uncle',
  'coloc colocs colocataire colocataires flatmate roommate housemate',
  'voisin voisine voisins neighbour neighbours neighbor neighbors',
];
const THINGS: readonly string[] = [
  'enceinte grossesse accouchement maternite pregnant pregnancy maternity',
  'pc ordi ordinateur portable laptop computer macbook notebook',
  'tel telephone portable mobile smartphone iphone phone handset gsm',
  'tele tv televiseur ecran screen television telly',
  'voiture auto vehicule bagnole caisse clio car vehicle motor',
  'canape sofa settee couch',
  'frigo refrigerateur congelateur fridge freezer',
  'velo bike bicycle vtt bicyclette',
  'clim climatisation climatiseur aircon ac conditioning',
  'lunettes verres monture glasses lenses specs spectacles',
  'chaussures baskets bottes shoes trainers boots sneakers',
  'linge lave machine washing washer',
  'chaudiere chauffage boiler heating',
  'gateau cake patisserie',
  'bouquet fleurs flowers roses',
  'billet billets place places ticket tickets seat seats',
  'cle cles clef clefs key keys',
];

const BY_WORD = new Map<string, string[]>();
function add(kind: string, groups: readonly string[]): void {
  for (const [i, words] of groups.entries()) {
    for (const word of words.split(' ')) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), `${kind}${i}`]);
  }
}
add('#kin', KIN);
add('#thing', THINGS);

/** The groups that a folded word belongs to, by name. */
export const groupsOf = (word: string): readonly string[] => BY_WORD.get(word) ?? [];

/** Whether a folded word names a relative. */
export const isKin = (word: string): boolean => groupsOf(word).some((group) => group.startsWith('#kin'));
