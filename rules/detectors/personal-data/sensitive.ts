import type { Span } from '../../../engine/types/text';
import { sentenceAt, spansOf, type Written } from './written';

/** Said to be theirs, each of these tells something of a life: family, money, law, belief, the doctors they see. */
const NOUNS =
  /\b(?:cardiologue|gynecologue|psychiatre|psychologue|psy|oncologue|dermatologue|urologue|neurologue|nephrologue|sage-femme|orthophoniste|addictologue|rhumatologue|ophtalmo\w*|chirurgien\w*|cancerologue|diabetologue|kine|kinesitherapeute|allergologue|assistante? sociale?|curateur|tutelle|curatelle|separation|divorce|pacs|deces|succession|heritage|contrat (?:d'interim|de travail|en alternance)|cdd|cdi|interim|periode d'essai|licenciement|demission|chomage|rsa|aah|apl|caf|allocations?|pension|retraite|salaire|revenus|paie|bourse|endettement|surendettement|dettes?|expulsion|garde a vue|casier|condamnation|plainte pour|titre de sejour|(?:demande de |application for a )?visa (?:refuse|expire|a expire|ran out|expired|application|was refused)|demande d'asile|benefits claim|carte de sejour|naturalisation|nationalite|religion|handicap|rqth|invalidite|logement social|loyers? impayes?|mensualites? impayees?|credit immobilier|pret immobilier|pret etudiant|credit conso\w*|impayes?|conjoint violent|hospitalisation|conge maternite|conge paternite|arret de travail|accident du travail|suspension de permis|retrait de permis|permis suspendu|quotient familial|avis d'imposition|feuille d'impot|dossier medical|abonnement rencontre|profil de rencontre|cardiologist|gynaecologist|gynecologist|psychiatrist|psychologist|therapist|counsellor|counselor|oncologist|dermatologist|urologist|neurologist|midwife|surgeon|obstetrician|physio|physiotherapist|probation officer|social worker|separation|bereavement|probate|inheritance|(?:agency|job|employment|work|zero-hours|fixed-term) contract|redundancy|dismissal|resignation|universal credit|housing benefit|jobseeker\w*|dole|pension|salary|wages|income|payslips?|debts?|arrears|overdraft|bankruptcy|ccj|eviction|criminal record|probation|arrest|asylum|residence permit|immigration status|nationality|religion|sexuality|disability|mortgage|student loan|payday loan|credit score|credit rating|credit file|missed payments?|late payments?|maternity leave|paternity leave|sick leave|work injury|driving ban|licence points|tax return|custody|dating profile|gambling|therapy|counselling|rehab|blue badge|free school meals|food parcel|loan application)\b/g;
const YOURS = /\b(?:votre|vos|ton|ta|tes|your|ur)(?: [a-z0-9'-]+){0,2} (?:d'|de |du )?$/;
/** What the customer is asked for, offered, or may have. */
const ASKED =
  /\b(?:si|envoy\w*|transmett\w*|indiqu\w*|donn\w*|communiqu\w*|precis\w*|joign\w*|fourni\w*|munis?|apport\w*|consult\w*|verifi\w*|simul\w*|demandez|parlez|prepar\w*|felicit\w*|if|send|dm|provide|share|bring|upload|discuss|any|check|improve|affect\w*|apply|ask|talk|congrat\w*|happy|enjoy|plan your|planning|whether|want|need)\b/;

/** Told of nobody else in a reply to one customer: a bad payer's past, a bank that they left. */
const ALONE =
  /\b(?:incidents bancaires|incidents de paiement (?:anterieurs|passes|repetes|sur)|anciens incidents|interdit bancaire|fichage bancaire|(?:bank|payment|credit) defaults?|bad credit|credit history|payment history|(?:votre|ton|your) (?:ancienne?|precedente?|previous|former) (?:banque|assureur|assurance|operateur|fournisseur|employeur|bailleur|banks?|insurer|provider|supplier|employer|landlord))\b/g;
/** «Timéo (3e B)», "Reuben, Year 5": a pupil by the class. */
const PUPILS =
  /\b(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]+(?:ber|uary)\b)[A-Z][a-zà-ÿ-]+,? ?(?:\(|in |en |, )(?:CP|CE1|CE2|CM1|CM2|[3-6](?:e|ème) ?[A-F]?|[Yy]ear \d{1,2}|[Gg]rade \d{1,2}|\d{1,2}[A-F])\b/g;

/** «L'APL de 214 €», "an income of £1,480": money of a kind that people have, with how much. */
const AMOUNTS =
  /\b(?:apl|rsa|aah|allocations?|pension|retraite|salaire|revenus|bourse|emprunt|dette|prime d'activite|income|salary|wages|pension|grant|student loan|mortgage|rent|debt|benefits?|universal credit|pip|overdraft|arrears|instalments?)\b(?: [a-z]+){0,6}?,? ?(?:(?:which is|soit|de|d'|of|at|is|a) )?(?:[€£$₹] ?\d[\d.,]{0,14}|\d[\d.,  ]{0,14}(?:€|euros?|chf|francs))/g;
/** «L'âge du conducteur, 79 ans», "the driver being 79": how old somebody is. */
const AGES =
  /\b(?:(?:l'age|votre age|ton age)\b[^.!?;\n]{0,25}?\d{2} ans|(?:vos|tes) \d{2} ans(?! de)|(?:your|driver's|holder's) age\b[^.!?;\n]{0,20}?\d{2}|(?:being|aged|turned|turning|you turn|you'll be) \d{2}\b(?! ?(?:%|€|degrees|days|weeks|months|hours|minutes|jours|mois|years? old (?:or|and) (?:over|under)))|\bage de \d{2} ans\b)/g;
/** «4 200 € sortis depuis lundi», "£4,200 has left since Monday": what goes over an account. */
const MOVEMENTS =
  /(?:[€£$₹] ?\d[\d.,]{0,14}|\d[\d.,  ]{0,14}(?:€|euros?|chf|francs)) (?:sont |ont ete |a ete |has |have |was |were |been )?(?:sortis?|debites?|depenses?|retires?|vires?|left|gone|spent|withdrawn|moved|transferred) (?:depuis|hier|since|this|yesterday|over|from your|de votre)/g;
/** A little one at home, in so many months. */
const INFANTS =
  /\b(?:avec (?:un|une|deux|trois|des) (?:bebe|nourrisson|enfants?|petite?s?|jumeaux|nouveau-ne)s?(?: [a-z]+){0,3}? (?:a la maison|chez vous|de [a-z0-9]+ (?:mois|ans|semaines))|with (?:an?|two|three|your) (?:baby|newborn|toddler|little one|infant|[a-z0-9]+-(?:month|week|year)-old|twins) (?:too|at home|in the house|to look after)\b|with an? [a-z0-9]+-(?:month|week|year)-old\b)/g;
const LIMITS =
  /\b(?:plafond|minimum|maximum|moins de|plus de|au moins|jusqu'a|a partir|si|under|over|at least|up to|from|if|limit|ceiling|anyone|everyone|tous|people)\b/;

/** What a draft tells of a customer's life, money and age by naming it as theirs. */
export function sensitive(page: Written): Span[] {
  const { low } = page;
  const around = (at: number): readonly [string, string] => {
    const [start, end] = sentenceAt(page, at);
    return [low.slice(start, at), low.slice(start, end)];
  };
  const nouns = spansOf(low, NOUNS).filter(([at]) => {
    const [before, sentence] = around(at);
    return YOURS.test(before) && !ASKED.test(sentence);
  });
  const figures = [AMOUNTS, AGES].flatMap((shape) => spansOf(low, shape));
  return [
    ...nouns,
    ...spansOf(low, ALONE),
    ...spansOf(page.text, PUPILS),
    ...figures.filter(([at]) => !LIMITS.test(around(at)[1])),
    ...spansOf(low, INFANTS),
    ...spansOf(low, MOVEMENTS),
  ];
}
