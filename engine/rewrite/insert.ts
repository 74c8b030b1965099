import type { Analysis } from '../analysis/analyse';
import type { RewriteRecipe } from '../types/ruleset';
import type { Edit } from '../types/text';
import { closingStart, greetingEnd } from './places';

/** A text set between two others, with a space where none holds them apart. */
export const glue = (before: string, text: string, after: string): string => {
  const left = before === '' || /\s$/.test(before) ? '' : ' ';
  const right = after === '' || /^\s/.test(after) ? '' : ' ';
  return left + text + right;
};

/** Behind «Bonjour Léa,» a sentence goes on in small letters; "I" stays itself. */
export function continuing(before: string, sentence: string): string {
  const goesOn = /[,;:]\s*$/.test(before) && !/^(?:I\b|I['’])/.test(sentence);
  return goesOn ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

/** The edit that puts a sentence where it belongs. */
export function insertion(analysis: Analysis, sentence: string, at: RewriteRecipe['at']): Edit {
  const { draft } = analysis.reading;
  const place = at === 'after-greeting' ? greetingEnd(draft) : closingStart(draft);
  const before = draft.text.slice(0, place);
  const text = glue(before, continuing(before, sentence), draft.text.slice(place));
  return { start: place, end: place, text };
}
