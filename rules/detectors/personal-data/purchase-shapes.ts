import { MONTHS } from './dates';

/** A thing as it is named: up to six words; the shapes below say which of them is its head. */
const NP = "((?:[a-z0-9'/-]+ ){0,6}?[a-z0-9'/-]+)";
const FEW = "((?:[a-z0-9'-]+ ){0,3}?[a-z0-9'-]+)";
const DET_FR = "(?:le |la |l'|les |votre |vos |ton |ta |tes |cette |cet |ces |ce |du |au |aux )";
const FATE_FR =
  'repar\\w*|atelier|fabricant|constructeur|reglage|expedi\\w*|livr\\w*|echang\\w*|remplac\\w*|prete?s?|stock|fabri\\w*|retouch\\w*|rupture|grav\\w*|coutur\\w*|usine|douane|en route|camion|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|disponib\\w*|arriv\\w*|comptoir|une piece|pieces?';
const FATE_EN =
  'workshop|maker|manufacturer|adjust\\w*|parts?|repair\\w*|ready|back|ship\\w*|dispatch\\w*|deliver\\w*|on (?:its|their) way|stock|replac\\w*|swapp\\w*|depot|warehouse|arriv\\w*|in transit|collect\\w*|tomorrow|courier\\w*|counter|monday|tuesday|wednesday|thursday|friday|saturday';
const BOUGHT_FR = '(?:achete|commande|choisi|emporte|loue|reserve)(?:e|s|es)?';
const BOUGHT_EN =
  '(?:bought|purchased|ordered|picked out|picked up|chose|got from us|had from us|rented|hired|reserved)';

/** Where the head stands in what was named: French names it first, English last. */
export type Head = 'first' | 'last';
const shape = (head: Head, source: string): readonly [Head, RegExp] => [head, new RegExp(source, 'g')];

/** How a thing bought, repaired or done is named; the first group holds its name. */
export const SHAPES: readonly (readonly [Head, RegExp])[] = [
  shape(
    'first',
    `(?<![a-z'])${DET_FR}${NP} (?:que (?:vous|tu)|qu'on vous|que nous vous) (?:(?:avez|aviez|as|a) (?:bien )?${BOUGHT_FR}|(?:avons|a) (?:livre|vendu|pose|installe|fourni|fabrique|monte)(?:e|s|es)?|nous (?:avez|aviez|as) pris(?:e|es)?)(?![a-z])`,
  ),
  shape(
    'first',
    `(?<![a-z'])${DET_FR}${NP} (?:achete|commande)(?:e|s|es)? (?:le|la|en|aux?|chez|sur|dans|pendant|lors|hier|ce|il y a|samedi|lundi|vendredi)(?![a-z])`,
  ),
  shape(
    'first',
    `(?<![a-z])(?:votre|vos|ton|ta|tes) ${FEW} (?:est|sont|sera|seront|arrive|arrivent|arrivera|repart|part|revient|reviennent|attend|attendent|necessite|a ete|ont ete|etait|etaient|vous attend|attend|partira|rentre)(?![a-z])[^.!?;,\\n]{0,40}?(?<![a-z])(?:${FATE_FR})(?![a-z])`,
  ),
  shape(
    'first',
    `(?<![a-z])(?:vous|tu) (?:nous )?(?:avez|as|aviez) (?:bien |deja )?(?:achete|commande|loue) (?:une?|deux|trois|quatre|le|la|les|des|notre|\\d+) ${FEW}(?![a-z])`,
  ),
  shape('first', `(?<![a-z])(?:votre|ta|ton) ${FEW} (?:du|de) (?:\\d{1,2}(?:er)? )?(?:${MONTHS})(?![a-z])`),
  shape(
    'first',
    `(?<![a-z'])${DET_FR}${NP} pris(?:e|es)? (?:aux?|pendant les|lors d[eu]s?|en) (?:soldes?|black|promo\\w*|vente|destockage|braderie|boutique|magasin|ligne)(?![a-z])`,
  ),
  // «Le remboursement du pantalon», «la livraison de votre lave-vaisselle»
  shape(
    'first',
    `(?<![a-z])(?:remboursement (?:du |de la )|(?:remboursement|echange|remplacement|reparation|livraison|envoi|expedition|montage|fabrication|installation|garantie) de (?:votre|vos|ton|ta|tes) )${FEW}(?![a-z])`,
  ),
  shape(
    'last',
    `(?<![a-z])(?:the|your|that|those|these|this) ${NP} (?:that |which )?(?:you(?:'ve| have| had)? (?:just |recently )?(?:${BOUGHT_EN}|got (?:in|at|from|during|on))|we (?:delivered|sold|fitted|installed|made|supplied)(?: to| for)? you)(?![a-z])`,
  ),
  shape(
    'last',
    `(?<![a-z])(?:the|your) ${NP} (?:(?:bought|purchased|ordered) (?:in|on|from|at|last|for|with|back|online|during|yesterday|through)|from (?:the|our) (?:[a-z]+ ){0,2}(?:sale|sales|range|collection|outlet|drop|catalogue))(?![a-z])`,
  ),
  shape(
    'last',
    `(?<![a-z])your ${FEW} (?:is|are|was|were|has been|have been|will be|arrives?|goes|needs?|leaves?|ships?|left|shipped|came|comes)(?![a-z])[^.!?;,\\n]{0,40}?(?<![a-z])(?:${FATE_EN})(?![a-z])`,
  ),
  shape(
    'last',
    `(?<![a-z])(?:refund (?:of|for|on) (?:the|your)|(?:replacement|exchange|repair|delivery|dispatch|fitting|installation|warranty|guarantee) (?:of|for|on) your) ${FEW}(?= (?:is|was|has|will|and|went|goes|as|today|on|by|for|to|tomorrow|this|yesterday)\\b|[.,;!)]|$)`,
  ),
  shape(
    'last',
    `(?<![a-z])you(?:'ve| have| had)? (?:bought|purchased|ordered) (?:an?|our|two|three|the|some|\\d+) ${FEW}(?![a-z])`,
  ),
  shape(
    'last',
    `(?<![a-z])your (?:\\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS})|(?:${MONTHS}) \\d{1,2}(?:st|nd|rd|th)?) ([a-z-]+)(?![a-z])`,
  ),
];
