import type { Span } from '../../../engine/types/text';
import { NUMBER_WORDS } from './number-words';
import type { Written } from './written';

const WORDS = [...NUMBER_WORDS.keys()].filter(
  (word) => !/^(?:une?|one|once|first|premiere?|second|seconde)$/.test(word),
);
const COUNT = `(?:\\d{1,3}|plusieurs|several|dozens of|${WORDS.join('|')})`;
const ORDINAL = `(?:(?:\\d{1,3}(?:e|eme|ieme|nd|rd|th))|${WORDS.filter((word) => /(?:eme|th|third|ieme)$/.test(word)).join('|')})`;
const DAY_FR =
  'lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|jours?|matins?|soirs?|midis?|semaines?|mois|ans?|annees?|week-ends?|etes?|trimestres?';
const DAY_EN =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|days?|mornings?|evenings?|nights?|weeks?|months?|years?|weekends?|summers?|quarters?|lunchtimes?|afternoons?';

/** What is told of earlier dealings: how many of what, which one this is, how often. */
const SHAPES: readonly RegExp[] = [
  // «vous avez regardé 14 films», "you returned three items"
  new RegExp(
    `\\b(?:vous|tu) (?:nous |en |y )?(?:avez|as|aviez) (?:deja |bien |donc )?([a-z]+(?:e|es|i|is|u|us|it|ert)) (?:deja |que |plus de )?${COUNT} ([a-z-]+)`,
    'g',
  ),
  new RegExp(
    `\\byou(?:'ve| have|'d| had)? (?:already |also |only )?([a-z]+(?:ed|ought|en|id|ade|ook|ent|old|ut)) (?:over |only |at least )?${COUNT} ((?:[a-z-]+ )?[a-z-]+)`,
    'g',
  ),
  // «votre cinquième location», "your fifth hire with us"
  new RegExp(`\\b(?:votre|ta|ton|your) ()${ORDINAL} ((?:[a-z-]+))`, 'g'),
  // «trois fois que vous retournez», "the third time you've returned"
  new RegExp(
    `\\b(?:${COUNT}|${ORDINAL}) fois (?:cette annee |ce mois |ce mois-ci |deja )?(?:que|qu') ?(?:vous|tu) (?:nous )?([a-z]+)( ?)`,
    'g',
  ),
  new RegExp(
    `\\b(?:${COUNT}|${ORDINAL}) times? (?:this year |this month |now )?(?:that )?you(?:'ve| have)? ([a-z]+)( ?)`,
    'g',
  ),
  // «commandé onze fois», "stayed with us four times", «remboursé trois fois»
  new RegExp(
    `(?<!ete )(?<!etre )\\b()(?:commande|achete|sejourne|loue|reserve|voyage|venue?|retourne|renvoye|annule|rembourse|indemnise|dedommage|remplace|echange|conteste|declare|consulte)(?:e|s|es)? (?:chez nous |deja )?(?:${COUNT}|deux) fois()`,
    'g',
  ),
  new RegExp(
    `(?<!been )(?<!was )(?<!were )(?<!be )\\b()(?:ordered|bought|stayed|booked|returned|flown|shopped|hired|rented|visited|claimed|cancelled|complained|refunded(?: you)?|compensated(?: you)?|replaced(?: it| them)?|disputed|travelled|traveled|ridden|dined|eaten)(?: with us| here| from us)? (?:${COUNT} times|twice)()`,
    'g',
  ),
  // «vous commandez toujours», "you always order", "you spend about £200 a month"
  /\b()(?:vous|tu) (?:nous |y )?([a-z]+(?:ez|s|ds)) (?:toujours|surtout|souvent|d'habitude|d'ordinaire|regulierement|habituellement|generalement|normalement)\b/g,
  /\b()you (?:always|usually|mostly|often|normally|regularly|tend to) (?!have to|need|get to|would|will|see|expect|find|hear|do\b|want|wait)([a-z]+)/g,
  /\b()(?:(?:vous|tu) (?:nous )?(?:depensez|depenses)|you (?:spend|spent))(?: [a-z]+)? [€£$]?\d[\d.,]{0,14} ?(?:€|euros|[a-z]*)()/g,
  // «vous n'avez rien commandé depuis mars», "you haven't ordered since"
  /\b()vous n'avez (?:plus|rien|pas) (?:[a-z]+ )?(?:commande|achete|reserve|paye|regle|utilise|consulte)e? (?:chez nous )?depuis()/g,
  /\b()you haven't (?:ordered|bought|booked|paid|used|visited|logged in|shopped)(?: [a-z]+)?(?: with us| anything)? since()/g,
  // «votre dernière visite remonte à», "your last visit was"
  /\b()(?:votre|ta) (?:derniere|precedente|premiere) (?:visite|venue|connexion|commande|location|reservation|consultation) (?:remonte|date|etait|a eu lieu|en|de|du)()/g,
  /\b()your (?:last|previous|first) (?:visit|login|order|purchase|session|stay|booking|trip|appointment) (?:was|were|dates|dated|in|of|on)()/g,
  // «vous avez consommé 42 Go», "you've used 42GB"
  /\b()(?:vous avez|tu as|votre consommation (?:est|a ete)?(?: de)?)(?: [a-z]+)? ?(?:consomme|utilise|depasse|epuise)? ?(?:environ )?\d[\d., ]{0,14}(?:go|gb|kwh|m3|mo)()/g,
  /\b()(?:you(?:'ve| have)? used|your usage (?:is|was|of)) (?:about |over |up )?\d[\d.,]{0,14} ?(?:gb|kwh|mb|units)()/g,
  // «vous déjeunez ici chaque jeudi», "you lunch with us every Thursday"
  new RegExp(
    `\\b(?:vous (?:nous |y |vous )?([a-z]+ez)|tu (?:nous |y |t'|te )?([a-z]+s))\\b[^.!?;,\\n]{0,40}?\\b(?:chaque|tous les|toutes les|(?:une|deux|trois|quatre|\\d) fois par) (?:[a-z]+ )?(?:${DAY_FR})`,
    'g',
  ),
  new RegExp(
    `\\byou (?:are |'re |usually |always |normally |often )?([a-z]+)\\b[^.!?;,\\n]{0,40}?\\b(?:every|each|most|(?:once|twice|\\d times|three times) an?) ((?:${DAY_EN}))`,
    'g',
  ),
  new RegExp(`\\byou're ([a-z]+)\\b[^.!?;,\\n]{0,30}?\\b(?:every|each|most) ((?:${DAY_EN}))`, 'g'),
];
/** Waiting, writing and calling are what customers complain of; needs and rights are no history. */
const NO_HISTORY =
  /^(?:restez|serez|ayez|sommes|connaissez|meritez|preferez|attendu|eu|recu|obtenu|connu|had|patiente|passe|perdu|appele|contacte|ecrit|relance|besoin|droit|demande|dit|pouvez|devez|avez|etes|serez|recevez|payez|trouvez|voulez|savez|voyez|souhaitez|attendez|demandez|recevrez|pourrez|aurez|verrez|devrez|faites|appelez|contactez|ecrivez|relancez|pensez|peux|dois|vas|es|seras|auras|recois|payes|dis|waited|called|emailed|e-mailed|messaged|contacted|written|asked|told|spent|need|needed|want|wanted|get|receive|pay|paid|have|will|can|could|should|would|must|may|might|see|wait|were|been|chase|chased|tweeted|posted|rang|tried|said|mentioned|reach|reached|use|hear)$/;
const NO_DEALING =
  /^(?:fois|jours?|semaines?|mois|ans?|heures?|minutes?|euros?|appels?|mails?|messages?|relances?|tentatives?|etages?|essais?|chances?|questions?|points?|days?|weeks?|months?|years?|hours?|hrs|mins?|minutes|pounds|dollars|times?|calls?|emails?|e-mails?|texts?|attempts?|floors?|try|tries|tweets?|options?|chance|choice|bags?|row|questions|cents?|hundred|thousand|different|people|working|business|h|et|and|or|ou|to|of|de|in|pour|for|minute|hour)\b/;
const IF =
  /\b(?:si|quand|lorsque|lorsqu'|if|when|whenever|once|can|could|should|would|that|every time|each time|hope|make sure|so|ou|a condition que)(?: [a-z']+)? ?$/;

/** The order history, counts and habits of a customer. */
export const history = ({ low }: Written): Span[] =>
  SHAPES.flatMap((shape) =>
    [...low.matchAll(shape)].flatMap(({ index, 0: found, 1: verb, 2: noun = '' }) => {
      const isNone = NO_HISTORY.test(verb || noun) || NO_DEALING.test(noun) || IF.test(low.slice(0, index));
      return isNone ? [] : [[index, index + found.length] as const];
    }),
  );
