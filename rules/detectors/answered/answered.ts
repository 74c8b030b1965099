import type { DetectorKind, Reading } from '../../../engine/analysis/detector';
import { isSurelyNamed } from '../../../engine/reading/called';
import { stemsOf } from '../../../engine/reading/content';
import { calledBy, customerNames } from '../../../engine/reading/customer-names';
import { fromThread } from '../../../engine/reading/evidence';
import { folded } from '../../../engine/reading/folded';
import { couldBe, isExactly, nameParts } from '../../../engine/reading/same-name';
import { scanned } from '../../../engine/reading/scanned';
import { signerOf } from '../../../engine/reading/signature';
import { fold } from '../../../engine/text/fold';
import type { Message } from '../../../engine/types/situation';
import type { Locale } from '../../../engine/types/text';

/** Sent by a machine, it answers nobody. */
const AUTOMATIC =
  /\b(?:reponse automatique|message automatique|automatic(?:ally)? (?:reply|response|message|sent)|auto-?reply|auto-?responder|bot)\b/;
/** The draft knows of the other answer. */
const FOLLOWS_UP =
  /\b(?:en complement|pour completer|je complete|comme (?:le |l')?(?:dit|indique|precise|ecrit|explique|annonce)\w*|suite (?:a|de) (?:la|notre|ma|mon)|je prends la suite|prends le relais|j'ajoute|pour ajouter|rectificatif|to add to|adding to|to follow up|following on|further to|as (?:my colleague )?\w+ (?:said|says|mentioned|explained|wrote)|taking over|picking (?:this )?up from|on top of what)\b/;
/** «1/2», «(suite)»: a part of an answer. */
const IS_PART = /(?:^|[\s(])\d\/\d(?:[\s).]|$)|\((?:suite|cont\.?|continued)\)/;

/** «@luc_huy Bonjour Luc»: a handle at the head says for whom, whatever a name has in common with another. */
const opensTo = (message: Message, author: string | undefined): boolean =>
  author?.startsWith('@') === true && `${folded(message)} `.startsWith(`${fold(author)} `);

/** Whom a brand's message was for, as far as it says: this customer, somebody else, nobody by name. */
function isForThem(message: Message, thread: readonly Message[], reading: Reading): boolean {
  const { names } = customerNames(thread);
  const addressed = calledBy(message).filter((one) => isSurelyNamed(one) && one.parts.length > 0);
  const called = addressed.length > 0 ? addressed : calledBy(message);
  const ofOthers = thread.flatMap(({ role, author }) =>
    role === 'bystander' && author ? [nameParts(author)] : [],
  );
  const isOthers = called.some(({ parts }) => ofOthers.some((other) => isExactly(parts, other)));
  const author = reading.customer.author;
  const own = author ? nameParts(author) : [];
  if (thread.some(({ role, author: other }) => role === 'bystander' && opensTo(message, other))) return false;
  if (called.some(({ parts }) => couldBe(parts, own))) return true;
  if (isOthers) return false;
  const greeted = calledBy(reading.draft);
  if (addressed.some(({ parts }) => greeted.some((one) => isExactly(parts, one.parts)))) return true;
  if (addressed.length > 0)
    return names.some((known) => known.length < 2) && author?.startsWith('@') === true;
  return isAboutThem(message, thread, reading);
}

const stems = (message: { readonly text: string }, locale: Locale): Set<string> =>
  stemsOf(scanned(message), locale);

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((stem) => other.has(stem)).length;

/** A message without a name answers who wrote last; after a bystander, whoever it has more words of. */
function isAboutThem(message: Message, thread: readonly Message[], { customer, draft }: Reading): boolean {
  const before = thread.slice(0, thread.indexOf(message)).findLast(({ role }) => role !== 'brand');
  if (before?.role !== 'bystander') return before !== undefined;
  const locale = draft.locale ?? 'fr';
  const said = stems(message, locale);
  return shared(said, stemsOf(customer.latest.tokens, locale)) > shared(said, stems(before, locale));
}

/** "The Parks crew" names a desk, where "as Parks said" names who signed. */
const isDesk = (signer: string, draft: string): boolean =>
  ['crew', 'team', 'desk', 'department', 'dept', 'office'].some((unit) =>
    draft.includes(`${signer} ${unit}`),
  ) || ['equipe', 'service', 'pole', 'cellule'].some((unit) => draft.includes(`${unit} ${signer}`));

/** The writer's own answer, or one that hands over to them or that they know of. */
function isKnown(message: Message, { draft, situation }: Reading): boolean {
  if (situation.history?.some(({ text }) => text.trim() === message.text.trim())) return true;
  const [mine, theirs] = [signerOf(scanned(draft)), signerOf(scanned(message))];
  if (mine && mine === theirs) return true;
  const words = (holder: { readonly text: string }): Set<string> =>
    new Set(scanned(holder).map(({ key }) => key));
  const namesMe = mine !== null && mine.length > 2 && words(message).has(mine);
  const isNamed =
    theirs !== null && theirs.length > 2 && words(draft).has(theirs) && !isDesk(theirs, folded(draft));
  const isOneAnswer = IS_PART.test(draft.text) && IS_PART.test(message.text);
  return namesMe || isNamed || isOneAnswer || FOLLOWS_UP.test(folded(draft));
}

const isLater = ({ at }: Message, begun: string): boolean =>
  at !== undefined && Date.parse(at) >= Date.parse(begun);

/** Finds that somebody else of the brand answered this customer after the draft was begun. */
export const answeredDetector: DetectorKind = () => (reading) => {
  const { thread, begun } = reading.situation;
  if (!begun) return [];
  const index = thread.findIndex(
    (message) =>
      message.role === 'brand' &&
      isLater(message, begun) &&
      !AUTOMATIC.test(folded(message)) &&
      isForThem(message, thread, reading) &&
      !isKnown(message, reading),
  );
  return index < 0 ? [] : [{ spans: [], evidence: [fromThread(thread, index)] }];
};
