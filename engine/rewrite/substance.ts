import { hasAny, hitsOf, type TextReading } from '../reading/text';
import type { Span } from '../types/text';
import { factsOf } from './facts';
import { closingStart, greetingEnd } from './places';

/** Cues and rules of sentences that answer nothing yet: sorrow, courtesy, an invitation to write. */
const COURTEOUS = [
  'apology',
  'boilerplate',
  'asks-details',
  'handoff',
  'thanks-and-bye',
  'closing',
  'wait-named',
];
const COURTESY =
  /(?<!\p{L})(?:merci|remerci\p{L}*|comprenons|comprends|thanks?|understand|appreciate|(?:reçu|received|read|lu) (?:votre|ton|your) (?:message|demande|request|note)|happy to help|here to help|(?:heureux|heureuse|ravie?s?) de vous aider|aider|help|of (?:any )?assistance|hear (?:this|that|about)|frustrat\p{L}*|concern\p{L}*|hope|espérons|espère)(?!\p{L})/iu;
/** Fewer words than this explain nothing. */
const FEWEST_WORDS = 5;

const isWithin = (draft: TextReading, [start, end]: Span, owner: string): boolean =>
  hitsOf(draft, owner).some(({ match }) => match[0] >= start && match[1] <= end);

/** The sentences between greeting and closing. */
export function bodyOf(draft: TextReading): Span[] {
  const [from, to] = [greetingEnd(draft), closingStart(draft)];
  return draft.sentences
    .map(({ start, end }): Span => [Math.max(start, from), Math.min(end, to)])
    .filter(([start, end]) => start < end);
}

/** Whether a sentence says more than a courtesy. */
export function tells(draft: TextReading, span: Span): boolean {
  const text = draft.text.slice(...span);
  const words = text.match(/[\p{L}\d]+/gu)?.length ?? 0;
  return (
    words >= FEWEST_WORDS && !COURTESY.test(text) && !COURTEOUS.some((owner) => isWithin(draft, span, owner))
  );
}

/** Whether a draft says more than courtesies: it explains, answers, tells what was done. A step then comes as an offer. */
export const saysMore = (draft: TextReading): boolean => bodyOf(draft).some((span) => tells(draft, span));

const FEWEST_OF_WORTH = 5;
/** Cues of what even a few words can be worth. */
const OF_WORTH = [
  'step',
  'says-step',
  'settled',
  'has-news',
  'solution-fact',
  'dated',
  'gesture-named',
  'says-handoff',
];

/** A name or a place: a capital within the sentence that addresses nobody. */
const NAMED =
  /(?<=[\p{L}\d'’] |\b[dl]['’])(?!(?:Madame|Mademoiselle|Monsieur|Mme|Mlle|Mr|Mrs|Ms|Sir|Madam)(?!\p{L}))\p{Lu}\p{Ll}+/u;
/** What was done, and the customer's thing that it was done with: «Votre colis est retrouvé.», "Claire has your file." */
const OF_CASE =
  /(?<!\p{L})(?:(?:retrouv|rembours|expédi|envoy|livr|répar|remplac|échang|annul|corrig|rétabl|réserv|vérifi|valid|débloqu|crédit)(?:és?|ées?|ies?|is?)|transmis(?:es?)?|found|refunded|shipped|sent|delivered|repaired|replaced|exchanged|cancell?ed|fixed|restored|booked|checked|credited|(?:votre|vos|ton|ta|tes|your) (?:dossiers?|colis|commandes?|remboursements?|billets?|réservations?|comptes?|abonnements?|factures?|demandes?|files?|cases?|parcels?|orders?|refunds?|tickets?|bookings?|accounts?|bills?|requests?))(?!\p{L})/iu;

/** Whether a sentence is a mere stump beside ill will: a few words without a fact, an answer or a courtesy. */
export const isStump = (draft: TextReading, span: Span): boolean => {
  const text = draft.text.slice(...span).trim();
  return (
    (text.match(/[\p{L}\d'’-]+/gu)?.length ?? 0) < FEWEST_OF_WORTH &&
    factsOf(text).length === 0 &&
    ![NAMED, OF_CASE, COURTESY].some((one) => one.test(text)) &&
    ![...COURTEOUS, ...OF_WORTH].some((owner) => isWithin(draft, span, owner))
  );
};

const LET_US_KNOW =
  /(?<!\p{L})(?:let (?:us|me) know(?! (?:if|how) (?:you|i|we))|tell us|reach out to us|dites[- ](?:nous|le[- ]nous|moi)|faites[- ](?:nous|moi) savoir|(?:nous|me) (?:l[ae] |les |l['’])?signaler)(?!\p{L})/iu;
/** A link, an address, a number to call, a desk to turn to, somebody who will be in touch. */
const WAY_ON =
  /https?:|www\.|_url_|#URL#|\S@\S+\.\w|\+?\d[\d ().-]{7,}\d|(?<=\s)@\w{3,}|(?<!\p{L})(?:see|contact|speak (?:to|with)|work with|working w(?:ith)?|check (?:in )?with|ask|alert|return to|agents? (?:at|can)|team can|they(?:['’]ll| can| will)(?: be able to)? (?:help|assist)|able to (?:help|assist)|(?:be|stay) in touch|will (?:contact|call|reach)|follow[- ]?up|recontact\p{L}*|adresse[rz][- ]vous|rendez[- ]vous (?:sur|à|au|en)|consulter)(?!\p{L})/iu;

const HERE = /(?<!\p{L})(?:dms?|mp|messages? privés?|en privé|in private|direct messages?)(?!\p{L})/iu;

/** Whether words stand in help that is held out, with no way to it: "if you need any help, let us know". */
function isHeldOut({ text, sentences }: TextReading, [start, end]: Span): boolean {
  const said = sentences.find((one) => one.start <= start && end <= one.end);
  const words = said ? text.slice(said.start, said.end) : '';
  return OPEN_OFFER.test(words) && !WAY_ON.test(words) && !HERE.test(words);
}

/** Whether a draft names a way on, whoever it leads to. */
export const namesWayOn = (draft: TextReading): boolean =>
  ['handoff', 'says-handoff'].some((cue) =>
    hitsOf(draft, cue).some(({ match }) => !isHeldOut(draft, match)),
  ) || WAY_ON.test(draft.text.slice(greetingEnd(draft)));

/** "May I be of assistance?", «Que pouvons-nous faire ?», "if you need any help": help held out, and nothing asked for yet. */
const OPEN_OFFER =
  /(?<!\p{L})(?:(?:may|can|could|shall) (?:i|we) (?:be of|help|assist|do)|how (?:can|may|could) (?:i|we)|let (?:us|me) know (?:if|how) (?:i|we) (?:can|may|could)|if you(?:['’]d like| need| have| want| require| are (?:still )?(?:needing|in need))|if there['’]?s? (?:is )?anything|(?:puis|pouvons|peut)[- ](?:je|nous|on) (?:vous |t['’])?(?:aider|faire|être)|si (?:vous|tu) (?:avez|as|souhaite[zs]|voulez|veux)|si besoin)(?!\p{L})/iu;

/** Whether the last thing said is help held out: "How can I help?" */
export function endsOnOffer(draft: TextReading): boolean {
  const last = bodyOf(draft).at(-1);
  return last !== undefined && OPEN_OFFER.test(draft.text.slice(...last));
}

/** "We hope you got home?", «nous espérons que …»: nothing that the customer has to answer. */
const HOPE =
  /^\s*(?:(?:we|i)(?:['’]re)? (?:do |really |truly )?hop(?:e|ing)|(?:nous |j['’])espér\p{L}+)(?!\p{L})/iu;

/** What a draft says to the customer, without the help that it only holds out, and hopes. */
const withoutOffers = (draft: TextReading): string =>
  bodyOf(draft)
    .map((span) => draft.text.slice(...span))
    .filter((sentence) => !OPEN_OFFER.test(sentence) && !HOPE.test(sentence))
    .join('');

/** Whether a draft waits for the customer's words: it asks for details, or ends on a question. */
const isAsking = (draft: TextReading): boolean => {
  const said = withoutOffers(draft);
  if (said.trim() === '') return false;
  return (
    hasAny(draft, ['asks-details', 'diagnostic-question']) || LET_US_KNOW.test(said) || /\?\s*$/u.test(said)
  );
};

/** A telephone, a website, an e-mail: the answer will come there, not here. */
const ELSEWHERE =
  /\+?\d[\d ().-]{7,}\d|(?<!\p{L})(?:call|e-?mail|website|web ?site|online|phone|appel\p{L}*|téléphon\p{L}*|courriel|mail|site|formulaire|form)(?!\p{L})/iu;
/** "Email us or call us?": asked as a question, and to be done elsewhere. */
const ELSEWHERE_TO_US =
  /(?<!\p{L})(?:(?:call|e-?mail|phone|contact|ring) (?:us|me)|(?:appelez|contactez|joignez)[- ](?:nous|moi)|(?:nous|me) (?:appeler|contacter|joindre))(?!\p{L})/iu;

/** How something is asked of the customer. */
const REQUEST =
  /\?|(?<!\p{L})(?:please(?! accept)|kindly|dm|send|provide|share|let (?:us|me)|tell (?:us|me)|need|merci de|veuillez|pouvez|pourriez|dites|faites|transmett\p{L}+|indique\p{L}*|précise\p{L}*|communique\p{L}*|envoye\p{L}*|renseigne\p{L}*)(?!\p{L})/iu;

/** Whether a draft asks for words that will come back here. */
export const isAskingHere = (draft: TextReading): boolean => {
  const text = withoutOffers(draft);
  const isRequest = isAsking(draft) && REQUEST.test(text);
  const isElsewhere = /\?/.test(text)
    ? ELSEWHERE_TO_US.test(text)
    : ELSEWHERE.test(text) || /https?:|www\.|#URL#/.test(text);
  return isRequest && (HERE.test(text) || !isElsewhere);
};

/** "Send us a note here", «écrivez-nous à …»: the customer is to write to the brand, wherever that is. */
const WRITE_TO_US =
  /(?<!\p{L})(?:(?:send|drop|write|e-?mail|contact|message|dm) (?:to )?(?:us|me|a)|(?:create|open|submit|file) (?:a|an) (?:support )?(?:ticket|request)|(?:écrivez|contactez|envoyez|adressez)[- ](?:nous|moi)|(?:nous|me) (?:contacter|écrire|envoyer|adresser|transmettre|communiquer|fai(?:re|sant) parvenir))(?!\p{L})/iu;
/** Where it is to be written: a link, an address, the messages of the site. */
const WRITTEN = /https?:|www\.|_url_|#URL#|\S@\S+\.\w/;

/**
 * Whether a draft asks the customer to write to the brand, and names where.
 * @param own the draft as it was written
 * @param draft as it stands
 */
export const isAskingToWrite = (own: TextReading, draft: TextReading): boolean =>
  WRITE_TO_US.test(withoutOffers(own)) && (WRITTEN.test(draft.text) || HERE.test(draft.text));

/** Words of a matter that the draft takes for answered: checked, refused, passed on, under way. */
const SETTLED =
  /(?<!\p{L})(?:unable|can['’]?t|cannot|policy|contract|fares?|rules|terms|unfortunately|nontransferable|not (?:always )?(?:be )?(?:possible|able)|don['’]t|as (?:previously )?advised|estimated|et[da]|shortly|departed|boarded|soon|pass(?:ed|ing)?|fed|shared?|sharing|forward(?:ed|ing)?|après vérification|vérifié|pris(?:e)? en (?:charge|compte)|suite au traitement|n['’](?:inclut|existe|est|a) pas|ne (?:fonctionne|propose) pas|impossible|malheureusement|ne (?:\p{L}+ )?(?:permet\p{L}*|pouvons|peux|peut)|remont\p{L}+|transmi\p{L}+|signalé|remboursement\p{L}*|remboursé\p{L}*)(?!\p{L})/iu;

/** Whether a draft takes the matter for answered: to offer another look would contradict it. */
export const isSettled = (draft: TextReading): boolean => SETTLED.test(draft.text.slice(greetingEnd(draft)));

/** Words of an answer that is given: the thing is not to be had, or was passed on. */
const GIVEN =
  /(?<!\p{L})(?:n['’](?:inclut|existe)|ne (?:permet|propose|fonctionne)\p{L}* pas|pas possible|impossible|remont(?:é|ée|er)|transmis|not possible|isn['’]t possible|forwarded|passed (?:this |it |your \p{L}+ )?on)(?!\p{L})/iu;

/** Whether an answer is given, however courteously it is wrapped: no first step is due behind it. */
export const isAnswered = (draft: TextReading): boolean => GIVEN.test(draft.text.slice(greetingEnd(draft)));
