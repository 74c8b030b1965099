import type { Analysis } from '../analysis/analyse';
import { type Context, sentencesOf } from './context';
import { applyEdits } from './edits';
import { TELLING } from './ill-will';
import { insertion } from './insert';
import { hasWeight, isHollow } from './judge';

const ASKING = new Set(['question', 'opinion']);

/** Whether nothing but a pasted answer was found. */
const isOnlyPasted = ({ diagnostics }: Analysis): boolean => {
  const found = diagnostics.filter(hasWeight);
  return found.length > 0 && found.every(({ rule }) => rule === 'reuse-canned');
};

/**
 * The block that a reply of which nothing was left begins with; null in a whole reply to anybody but one in trouble:
 * there the answer is the writer's. In chat and under thanks a pasted answer makes room for another, in a blank.
 */
function seedOf({ customer }: Analysis, { analysis, isWhole }: Context): string | null {
  // Who asks for help is answered by what comes next: of a trouble that nobody told there is nothing to own.
  if (customer.act === 'help-request' && isWhole) return null;
  if (TELLING.has(customer.act)) return 'own';
  if (isWhole) return null;
  return isOnlyPasted(analysis) && !ASKING.has(customer.act) ? 'go-on' : 'own';
}

/** A reply of which nothing was left says at least what its act calls for. */
export function seeded(context: Context, text: string): string {
  const { engine, analysis } = context;
  const now = engine.analyse(text, analysis.reading.situation);
  const block = isHollow(now.reading.draft) ? seedOf(analysis, context) : null;
  const [sentence] = block ? sentencesOf(block, context) : [];
  if (!sentence) return text;
  context.rotation.take(sentence);
  return applyEdits(text, insertion(now.reading.draft, sentence, 'after-greeting'));
}
