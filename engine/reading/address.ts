import type { TextReading } from './text';

/** «Bonjour Léa», "Hi Sam": what follows the greeting word is looked at by `namesSomebody`. */
const GREETING =
  /^\s*(?:re)?(?:bonjour|bonsoir|hello|hiya|hi|hey|dear|salut|coucou|all[oô]|cher|ch[èe]re|good (?:morning|afternoon|evening)|g'day|namaste|oh no|aw)\b[ ,]*/i;
/** Courtesy that names nobody. */
const TITLE =
  /^(?:madame|monsieur|mme|mr|mrs|ms|miss|mlle|m|sir|madam|ma'am|all|there|tous|toutes|everyone|client|customer|guest|cher|chère|dear|à|et|and|thanks?|thank|merci|nous|we|i|je|on|so|sorry|the|our|your|votre|toutes|this|that|it)$/i;
const NAME = /^(?:@?\p{Lu}[\p{L}\p{M}'’.-]+|@\w+|__\w+__|<[A-Z_]+>|#\w+#)/u;

/** «bonjour zlamartine,», «hi sam_77,»: one word alone before the comma, too long or too odd for a courtesy. */
const ALONE = /^(?:\p{L}{9,}|(?=\p{L}*[\d_.])[\p{L}\d_.-]{3,})(?=\s?[,!])/u;

/** A handle or a hidden name at the very start: the site's own way of addressing. */
const LEADING_HANDLE = /^\s*[.]?(?:@\w+|__\w+__|<[A-Z_]+>)/;

/** Words of a department: «Le service client» signs for nobody. */
const DEPARTMENT =
  /\b(?:service|services|équipe|equipe|team|care|support|department|direction|sav|client[èe]le|relations?|customer|admin|social|media|communication|secr[ée]tariat|rédaction|desk|office|staff|management|manager|gérant|le patron|la direction|modération|mod)\b/i;
/** «^AB», «*AMC», «-Sam», «~Priya», «/JT», «-Nuala :)» at the end of a line. */
const MARKED =
  /(?:[\^*~]\s?|(?:^|[\s.!?…])[-–—/]\s?)(\p{Lu}[\p{L}\p{M}.'’-]{0,20}|[a-z]{1,3})(?:\s(?:\p{Lu}[\p{L}.]{0,15}))?\s*(?:[:;]-?\))?\s*$/mu;
/** «Ici Malik», «Malik ici», "it's Priya here", "I'm Tom", «je suis Léa», «Moi c'est». */
const INTRODUCED =
  /\b(?:[Ii]ci|[Jj]e suis|[Mm]oi c['’]est|[Mm]y name is|[Mm]on nom est|[Jj]e m['’]appelle|[Ii]['’]m|[Ii]t['’]s|[Tt]his is)\s\p{Lu}\p{Ll}+(?=[\s,.!:;–-])|\b\p{Lu}\p{Ll}+ (?:ici|here|à votre service|à l['’]appareil)\b/u;
/** A short line or last phrase of a few capitalised words, with a role behind it or not: «Léa du service client». */
const LAST =
  /(?:^|[\n.!?…,]|\p{Extended_Pictographic})\s*((?:\p{Lu}\.\s?)?\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:\p{Lu}[\p{L}\p{M}'’.-]*))?)(?:\s*[,|(–-]?\s*(?:(?:du|de la|de|des|from|at|for|pour|chez|à|in)\s|de l['’]|d['’]|\p{Lu})[\p{L}\p{M}\s'’&.-]{0,50}\)?)?\s*[.!]?\s*(?:\p{Extended_Pictographic}\s*)*$/u;
const NO_NAME =
  /^(?:bonjour|bonsoir|hello|hi|hey|merci|thanks?|cordialement|bien|best|regards|kind|warm|cheers|sincerely|yours|sorry|désolée?s?|bonne|belle|excellente|à|dm|mp|pm|sms|faq|ok|oui|non|yes|no|please|svp|bientôt|take|have|excuses?|pardon|navrée?s?|oups|courage|bravo|super|great|lovely)$/i;

/** «Cordialement, Ayoub», "Kind regards\nTom": what follows the formula. */
const FORMULA =
  /(?:^|[\n.!?,]\s*)(?:bien )?(?:cordialement|[àa] vous|sincèrement|salutations|bonne journée|belle journée|merci|thanks?|regards|cheers|best|sincerely)[ ,!.\n]+(?=\p{Lu})/giu;

/** The last name-like words, when they are no formula and no department. */
function signedAtEnd(text: string): boolean {
  const found = LAST.exec(text.trimEnd().replace(FORMULA, '\n'));
  const first = found?.[1] ?? '';
  const head = first.split(/\s/)[0] ?? '';
  if (!found || NO_NAME.test(head)) return false;
  return !DEPARTMENT.test(first) && !/^(?:(?:Le|La|Les|The|Votre|Your|Notre|Our)$|L['’])/.test(head);
}

/** Whether somebody stands behind the reply by name or initials; a department's name does not count. */
export function isSigned({ text }: TextReading): boolean {
  const marked = MARKED.exec(text.trimEnd());
  if (marked) return !DEPARTMENT.test(marked[0]);
  return INTRODUCED.test(text) || signedAtEnd(text);
}

/** Whether the words after a greeting are somebody's name: «Bonjour Madame Rochat» yes, «Bonjour Madame» no. */
function namesSomebody(rest: string): boolean {
  const words = rest.split(/[\s,!.:;]+/).filter(Boolean);
  if (ALONE.test(rest)) return !TITLE.test(words[0] ?? '');
  while (words[0] && TITLE.test(words[0].replace(/\.$/, ''))) words.shift();
  const breaks = /^(?:(?:M|Mr|Mrs|Ms|Mme|Mlle|Dr)\.\s?)?[^,.!:;\n]*/.exec(rest)?.[0] ?? '';
  return words[0] !== undefined && NAME.test(words[0]) && breaks.includes(words[0]);
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The parts of an author's name that people greet by: «@luc_du_13» → luc. */
export function namePartsOf(author: string | undefined): string[] {
  return folded(author ?? '')
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length >= 3);
}

/** «Sorry Theo, …», «Merci Hannah.», "…, Joan.": a name called on the way. */
const CALLED =
  /(?:^|[\s,.!])(?:sorry|thanks|thank you|cheers|ah|oh|well|hi again|again|désolée?s?|merci|pardon|navrée?s?|hélas|eh bien)\s\p{Lu}\p{Ll}{2,}(?=[\s,.!?:])|,\s\p{Lu}\p{Ll}{2,}(?=[,.!?:]\s|[,.!?:]?$)/u;

/** «… désolés lea_93.», "sorry sam_k,": a handle without its mark, called on the way. */
const HANDLE_CALLED =
  /(?:^|[\s,.!])(?:sorry|thanks|thank you|désolée?s?|merci|pardon|navrée?s?|excuses?),?\s(?=\w*[_\d])[a-z][a-z0-9_]{3,}(?=[\s,.!?:]|$)/iu;

/** Whether the reply addresses somebody by name or handle, the customer's own name anywhere included. */
export function isAddressed({ text }: TextReading, author: string | undefined): boolean {
  if (LEADING_HANDLE.test(text)) return true;
  const greeting = GREETING.exec(text);
  if (greeting && namesSomebody(text.slice(greeting[0].length))) return true;
  if (
    !greeting &&
    /^\s*\p{Lu}\p{Ll}+\s?(?:,|!|:)/u.test(text) &&
    !NO_NAME.test(/\p{L}+/u.exec(text)?.[0] ?? '')
  )
    return true;
  if (CALLED.test(text) || HANDLE_CALLED.test(text)) return true;
  const words = new Set(folded(text).split(/[^\p{L}]+/u));
  return namePartsOf(author).some((part) => words.has(part));
}
