import { hitsOf, type TextReading } from '../reading/text';
import type { Diagnostic } from '../types/diagnostic';
import type { Edit, Span } from '../types/text';

/** Cues of what a customer waits for: the answer, what was done, a way on. */
const ANSWERS = ['settled', 'has-news', 'solution-fact', 'handoff', 'asks-details', 'dated', 'gesture-named'];
/** A sentence that opens so leans on the one before it. */
const LEANS =
  /^\s*(?:just|then|once|there(?! (?:is|are))|it|this|that|they|these|those|he|she|however|but|despite|otherwise|cela|ceci|ça|c['’]est|il|elle|ils|elles|celui|celle|ensuite|puis|toutefois|cependant|néanmoins|mais|don['’]t worry|sinon|pour le reste|for (?:anything|everything) else|\p{L}+ (?:it|them)|\p{L}+-(?:le|la|les))(?!\p{L})/iu;
/** Words that point back at what was said before. */
const POINTS_BACK =
  /(?<!\p{L})(?:à ce sujet|sur ce (?:sujet|point)|l['’]information|cette information|(?:on|about|for|of|regarding) (?:this|that|it)|as such)(?!\p{L})/iu;
/** What an apology is worth nothing for: how somebody feels, whether it happened at all, any trouble. */
const FELT =
  /(?<!\p{L})(?:fe(?:el|els|lt|eling)|let down|disappoint\p{L}*|frustrat\p{L}*|upset|unhappy|expectations?|experience|if|may|might|any|ressent\p{L}*|sentiment|impression|sembl\p{L}*|déçue?s?|décept\p{L}*|insatisf\p{L}*|satisf\p{L}*|attentes|si|toute?s?|éventuel\p{L}*|a pu|aurait pu|aient pu|colère|mécontent\p{L}*|perçu\p{L}*)(?!\p{L})/iu;
/** «EMAIL», "NAME": a word in capitals that stands for what will be put there. */
const STANDS_FOR =
  /^(?:e-?mail|phone|phone_?number|number|url|link|name|address|date|order|lien|nom|adresse|numéro)$/iu;
/** What asks for something to be sent: "refer to your file number" does not. */
const SENDS =
  /send|provid|forward|shar|giv|have|\bdm|tell|what|confirm|envo|transm|communiq|indiq|précis|renseign|fourni|donn|adress|quel/iu;
/** «IT», "US": short words in capitals are as often a name. */
const isInitials = (word: string): boolean => /^\P{L}*\p{L}{1,3}\P{L}*$/u.test(word);
/** «Oh !» hangs in the air without what it was said of. */
const INTERJECTION = /^\W*(?:oh|ah|eh|hm+|uh|aïe|ouch|wow)\W*$/iu;
/** «N'hésitez pas à revenir vers nous», "let us know": a door that is held open. */
const OPEN_DOOR =
  /(?<!\p{L})(?:hésite[rz]|disposition|recontacter|feel free|hesitate|let (?:us|me) know|reach out|get in touch|contact us)(?!\p{L})/iu;
/** «… et la qualité», "and the staff": the rest of a list, which is no clause of its own. */
const LISTED =
  /(?:^|\s)(?:et|ou|and|or)\s+(?:les?|la|l['’]|une?|des|du|votre|vos|notre|nos|the|an?|your|our)\s/iu;
/** A longer sentence (UTF-16) says more than one fault: it does not go as a whole. */
const LONGEST_CUT = 140;
/** So far (UTF-16) before the words found a list is looked for. */
const LIST_SEEN = 40;
/** Nor does one of which so much stands outside the words found: most of it is right. */
const MOST_RIGHT = 45;

/** Of a sentence whose fault is weighed, not worded, at least this much has to be the fault for it to go. */
const FAULT_SHARE = 0.5;
const WEIGHED = new Set([
  'condescension',
  'reproach',
  'boast',
  'minimise',
  'premature-closure',
  'misplaced-humour',
]);

/** Whether most of a sentence that a cut takes away was found at fault. */
export function isMostlyFault({ rule, spans }: Diagnostic, { start, end, text }: Edit): boolean {
  const found = spans.map(([from, to]) => Math.max(0, Math.min(to, end) - Math.max(from, start)));
  const gone = end - start - text.length;
  return !WEIGHED.has(rule) || found.reduce((sum, one) => sum + one, 0) >= gone * FAULT_SHARE;
}

/** Behind a title or a greeting stands a name. */
const TITLED = /(?:madame|monsieur|mme|mlle|mr|mrs|ms|dr|bonjour|hi|hello|dear)\.?\s+$/iu;

/** A lone word in capitals is a label, a code or what will be put there («UPDATE», «EMAIL»): several are a raised voice. */
function isShouted({ text }: TextReading, spans: Diagnostic['spans']): boolean {
  const words = spans.flatMap((span) => text.slice(...span).match(/[\p{L}\d'’-]+/gu) ?? []);
  const isNaming = spans.every(([start]) => TITLED.test(text.slice(0, start)));
  if (words.length === 0) return true;
  if (words.some((one) => STANDS_FOR.test(one))) return false;
  return words.every((one) => !isInitials(one)) && (words.length > 1 || isNaming);
}

/** "Wanna Get Away": a capital within a sentence makes a name of a word. */
const isNamed = (text: string, [start, end]: Span): boolean =>
  /^\p{Lu}/u.test(text.slice(start, end)) && /[\p{Ll}\d,;]\s+$/u.test(text.slice(0, start));

/** Whether the words found are sure to be what the rule means, so that something may be taken out for them. */
export function isCertain(draft: TextReading, { rule, spans }: Diagnostic): boolean {
  const words = spans.map((span) => draft.text.slice(...span));
  if (words.some((one) => one.trim() === '')) return false;
  if (rule === 'shouting') return isShouted(draft, spans);
  if (rule === 'ask-in-private') return words.every((one) => SENDS.test(one));
  if (rule === 'register') return spans.every((span) => !isNamed(draft.text, span));
  if (rule !== 'non-apology') return true;
  const sentences = draft.sentences.filter(({ start, end }) =>
    spans.some((at) => at[0] < end && start < at[1]),
  );
  return sentences.some(({ start, end }) => FELT.test(draft.text.slice(start, end)));
}

/** Whether an answer, or a way on, goes with words that no finding points at. */
function takesAnswer(draft: TextReading, { spans }: Diagnostic, { start, end, text }: Edit): boolean {
  const isBlamed = ([from, to]: readonly [number, number]): boolean =>
    spans.some((span) => span[0] < to && from < span[1]);
  return ANSWERS.some((cue) =>
    hitsOf(draft, cue).some(
      ({ match }) =>
        match[0] >= start &&
        match[1] <= end &&
        !isBlamed(match) &&
        !text.includes(draft.text.slice(match[0] + 1, match[1])),
    ),
  );
}

/** How much of what a cut takes away no finding points at (UTF-16). */
function rightIn({ spans }: Diagnostic, { start, end, text }: Edit): number {
  const found = spans.map(([from, to]) => Math.max(0, Math.min(to, end) - Math.max(from, start)));
  return end - start - text.length - found.reduce((sum, one) => sum + one, 0);
}

/** Whether the words found stand in the rest of a list: what is left of the sentence would say less than it did. */
const isListed = ({ text }: TextReading, { spans }: Diagnostic): boolean =>
  spans.some(([start]) => LISTED.test(text.slice(Math.max(0, start - LIST_SEEN), start)));

/**
 * Whether a cut takes an answer along, or leaves the next sentence pointing at nothing.
 * @param isReplaced something is said in its place
 */
export function leavesGap(draft: TextReading, finding: Diagnostic, edit: Edit, isReplaced: boolean): boolean {
  const isWhole = edit.text.trim() === '' || isReplaced;
  const next = draft.sentences.find(({ start, end }) => end > edit.end && start >= edit.end - 1);
  const following = next && isWhole ? draft.text.slice(next.start, next.end) : '';
  if (isWhole && edit.end - edit.start - edit.text.length > LONGEST_CUT) return true;
  if (isWhole && rightIn(finding, edit) > MOST_RIGHT) return true;
  const cut = draft.text.slice(edit.start, edit.end);
  if (!isReplaced && OPEN_DOOR.test(cut) && !OPEN_DOOR.test(edit.text)) return true;
  if (!isWhole && isListed(draft, finding)) return true;
  const before = draft.sentences.findLast(({ end }) => end <= edit.start + 1);
  if (isWhole && before && INTERJECTION.test(draft.text.slice(before.start, before.end))) return true;
  const leans = LEANS.test(following) || (!isReplaced && POINTS_BACK.test(following));
  return leans || (!isReplaced && takesAnswer(draft, finding, edit));
}
