import { PressButton } from '../page/press-button.tsx';
import { type Comment, story } from '../page/story.ts';
import { foldUnder } from './many.ts';
import { words } from './words.ts';

/** The row that unfolds the answers under a comment: who gave one, or only how many there are. */
export function Fold({ under }: { under: Comment }) {
  const what = foldUnder(under);
  if (what === null) return null;
  return (
    <div className="nested">
      <PressButton as="div" onPress={() => {}}>
        {what === 'answered' ? words.answered(story.brand.name) : words.unfold(2)}
      </PressButton>
    </div>
  );
}
