import { type Context, sentencesOf } from './context';
import { applyEdits } from './edits';
import { factsOf } from './facts';
import { insertion } from './insert';
import { quotingSlot } from './slots';
import { bodyOf, tells } from './substance';

/** Where a pasted answer's facts keep it what it was, sentences of this case set it apart, one after another. */
const APART = [
  ['step', 'before-closing'],
  ['acknowledge', 'after-greeting'],
] as const;

/** At last a pasted sentence is left to the writer to say in other words, in a blank that quotes it. */
function reworded({ analysis: { reading }, own, locale, isWhole }: Context): string | null {
  const { draft } = reading;
  const pasted = bodyOf(draft).filter((span) => {
    const sentence = draft.text.slice(...span).trim();
    // Behind a comma a sentence may have got a capital.
    const isOwn = own.text.includes(sentence.slice(1));
    return isOwn && (factsOf(sentence).length > 0 || tells(draft, span));
  });
  const edits = pasted.map(([start, end]) => {
    const sentence = draft.text.slice(start, end);
    const space = /\s*$/.exec(sentence)?.[0] ?? '';
    return { start, end, text: quotingSlot('reword', sentence, locale) + space };
  });
  return isWhole || edits.length === 0 ? null : applyEdits(draft.text, edits);
}

/**
 * A pasted answer with one thing more that sets it apart.
 * @param tried what was made already, by block; what is made now is added
 * @returns null where nothing is left to try
 */
export function setApart({ rotation, ...context }: Context, tried: Set<string>): string | null {
  const { draft } = context.analysis.reading;
  const next = APART.find(([block]) => !tried.has(block) && !(block === 'step' && tried.has('next-step')));
  if (!next && tried.has('reword')) return null;
  if (!next) {
    tried.add('reword');
    return reworded({ rotation, ...context });
  }
  tried.add(next[0]);
  const [sentence] = sentencesOf(next[0], { ...context, rotation });
  return sentence ? applyEdits(draft.text, insertion(draft, sentence, next[1])) : null;
}
