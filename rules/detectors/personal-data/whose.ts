import type { Piece } from './numbers';
import { sentenceAt, type Written } from './written';

/** Addresses of a role belong to the brand, whoever reads them. */
const ROLE =
  /^(?:service|support|contact|help|info|client|care|hello|hi|aide|sav|relation|team|equipe|press|customer|bonjour|coucou|reclam|reserv|moderation|social|web|shop|boutique|commande|order|accueil|feedback|complain|enquir|inquir|office|bureau|admin|book|billing|factur|compta|account|front|recep|guest|dpo|privacy|rgpd|gdpr|donnees|data|legal|jurid|mediat|ombuds|partner|partenar|sponsor|job|career|emploi|recrut|rh|hr|cv|sales|vente|commercial|repair|repar|return|retour|refund|rembours|deliver|livraison|logisti|direction|directeur|manager|store|magasin|agence|branch|desk|hotline|urgence|emergenc|securit|fraud|abus|phish|media|presse|communic|marketing|newsletter|community|membre|member|adhes|inscri|secret|mairie|standard|noreply|no-reply|cancel|resili|quality|qualite|claim|sinistre|welcome|events?|stage|formation|school|ecole|abonn|subscri|technical|technique|tech|pro|dons?|donat)/;

/** Mailboxes that people open for themselves. */
const PRIVATE_HOST =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|gmx|protonmail|proton|orange|wanadoo|free|sfr|neuf|laposte|bbox|numericable|bluewin|skynet|telenet|scarlet|videotron|sympatico|bell|rogers|btinternet|sky|virginmedia|talktalk|ntlworld|rediffmail|bigpond|eircom|mail)\./;

/**
 * Words after which a number or an address is the customer's: somebody calls *them* on it, something was sent
 * there or came from there, it is theirs by its possessive, it hangs on their file.
 */
const HELD = new RegExp(
  [
    // fr: «vous appelle au», «on vous a laissé un message au»
    "\\b(?:vous|te|t'|lui|leur)(?: ?(?:a|ai|ont|avons|avait|en|y|bien|deja|encore|aussi|meme|toute de suite|directement|passe(?:ra)?|donne(?:ra)?|lui-meme|elle-meme)\\b){0,4} ?(?:r?appel(?!ez)|re?join(?!dre (?:le|la|notre))|re?contact(?!er (?:le|la|notre)|ez)|telephon(?!ez)|laiss(?!ez)|bip|sonn|un coup de fil|un appel|envoye|ecrit|texto|sms)",
    '\\b(?:votre|ton|vos|tes)\\s(?:[a-z-]+\\s)?(?:numero|ligne|portable|mobile|fixe|tel|telephone|gsm|natel|cell|cellulaire|mail|e-mail|email|courriel|adresse|boite|box|compte|identifiant|fiche|dossier|sms)\\b',
    '\\b(?:liee?s?|associee?s?|rattachee?s?|enregistree?s?|inscrite?s?|renseignee?s?|indiquee?s?|declaree?s?|connue?s?|mentionnee?s?|figure|figurant) (?:au|a|sur|sous|dans|est|avec)\\b',
    '\\b(?:partie?s?|part|envoyee?s?|transmise?s?|adressee?s?|arrivee?s?|renvoyee?s?|expediee?s?|revenue?s?|emise?s?|provient|vient|venait|recue?s?|appele|joint|teste|testee|test|essaye|tente|sms|verse|message vocal|rappel) [^.!?]{0,30}(?:vers|depuis|sur|a|au|de|le|du|pour)\\b',
    '\\b(?:coupures?|debit|tests?|defaut|panne|signal|bruit|perte|fault|drops?|noise|speed|sync|loss) (?:de [a-z]+ )?(?:on|sur)(?: le| la| the)? ?$',
    // en
    '\\b(?:ring|call|phon|try|tried|reach|contact|text|dial|rang|get|got|leave|left|drop|messag|buzz|bell|e-?mail|updat)[a-z]*\\s(?:for\\s|to\\s|back\\s)?(?:you|him|her|them|u|ya|a message|a voicemail)\\b',
    '\\b(?:we|nous) (?:hold|have|have on file|avons|connaissons)(?: is| est)?[ ,:]*$',
    '\\b(?:will|to|is|was|be|we|has|have)\\s(?:call|ring|phone|text|try|calling|ringing|phoning|trying|tried|rang|called|texted)\\s(?:back\\s)?(?:on|at|\\(|$)',
    '\\b(?:test|tested|tests|testing|checked|reset|rebooted|unlocked|tried|called|rang|texted|phoned|e-?mailed)\\s(?:the line\\s|line\\s|on\\s)?$',
    '\\b(?:your|ur)\\s(?:[a-z-]+\\s)?(?:number|line|mobile|phone|cell|landline|handset|e-?mail|email|address|inbox|account|login|log-in|username|user|profile|record|file)\\b',
    '\\b(?:linked|tied|attached|registered|associated|listed|recorded|saved|on file|signed up|log in|logged in) (?:to|with|under|for|as|is|on|at|against)\\b|\\b(?:hold|held|have) (?:for you|on file|under|is)\\b',
    '\\b(?:sent|going|goes|went|gone|came|comes|coming|come|arrived|posted|forwarded|mailed|e-mailed|emailed|bounced|delivered|paid|transferred|using|used|wrote) (?:[a-z]+ ){0,4}(?:to|from|at|off|back|with)\\b',
  ].join('|'),
  'g',
);

/** «Call us», «appelez-nous», «our number», «répond au», «par téléphone»: what follows is the brand's. */
const OFFERED =
  /\b(?:appelez|(?:mon|ma|my|notre|nos|our) (?:[a-z-]+ )?(?:adresse|mail|e-mail|email|numero|ligne|portable|direct|directe|address|number|line|inbox)|whatsapp|warden|on-call|on call|astreinte|(?<!vous )appeler|composez|composer|joignable|joignez|contacte[rz]|ecrivez|ecrire|ecrivez-nous|telephonez|essayez|demandez|envoyez|adressez|transmettez|faites|prenez|prise de rendez-vous|rendez-vous|reserve[rz]|posez|dites|utilisez|repond|repondent|repondra|renseigne|accueil|standard|urgences?|numero (?:vert|gratuit|unique|d'urgence)|service clients?|service clientele|hotline|permanence|ligne directe|ma ligne|notre|nos|nous (?:joindre|contacter|ecrire|appeler|trouver|sommes)|par telephone|par mail|par e-mail|par courriel|(?:call|ring|phone|text|dial|email|e-mail|mail|write to|message|contact|reach|try) (?:us|me|our|the|them|in)|reach out|get in touch|in touch|please|you can|you may|you could|can be|helpline|switchboard|our|direct line|my line|open|book|option|toll|freephone|emergenc|that's us|is ours|team|desk|secretariat|office|questions)\b/g;

/** «Denis, 06 …», «le gardien (07 …)», «urgences : 06 …»: the number of whoever is named before it. */
const NAMED = /(?:[A-ZÀ-Þ][a-zà-ÿ'’-]+,|:|\(|(?:^|[.!?,:] )[A-ZÀ-Þ][a-zà-ÿ'’-]+ (?:au|on|at)) ?$/;

/** What follows a number that somebody of the brand keeps. */
const KEPT =
  /^,? (?:est tenu|est celui de|est ouvert|repond|prend le relais|tient|pour (?:les|toute)|if |for (?:the|any|emerg)|is (?:our|the|staffed|open|on call)|jusqu'a|until|from \d|de \d)/;

/** They ask how to reach somebody: a contact given then is an answer. */
const ASKED =
  /\b(?:joindre|contacter|numero|adresse|mail|e-mail|ecrire|appeler|telephone|tel|reach|contact|number|email|address|phone|call|who do i|qui|iban|compte|rib|account|donat|dons?|verser|payer|pay|virement)\b/;

const lastOf = (text: string, shape: RegExp): number => {
  let last = -1;
  for (const { index, 0: found } of text.matchAll(shape)) last = Math.max(last, index + found.length);
  return last;
};

/** Whether a mailbox looks like a person's: a private host, or a name with a year or a number. */
const isPersons = (email: string): boolean => PRIVATE_HOST.test(email) || /^[a-z._-]*\d+@/.test(email);

/**
 * Whether a contact in a draft is the customer's. The nearer word decides; where none speaks, a mobile or a
 * private mailbox is a person's and any other line the brand's: a rule that cannot tell stays silent.
 */
export function isCustomers(piece: Piece, page: Written, asked: string): boolean {
  const low = page.low.slice(...piece.span);
  if (piece.kind === 'email' && ROLE.test(low)) return false;
  const [start] = sentenceAt(page, piece.span[0]);
  const before = page.low.slice(start, piece.span[0]);
  const held = lastOf(before, HELD);
  const offered = lastOf(before, OFFERED);
  if (held >= 0 && held >= offered) return true;
  if (KEPT.test(page.low.slice(piece.span[1]))) return false;
  if (NAMED.test(page.text.slice(start, piece.span[0]))) return false;
  if (offered >= 0 || (ASKED.test(asked) && asked.includes('?'))) return false;
  return piece.kind === 'email' ? isPersons(low) : piece.line === 'mobile';
}
