import { type EditorState, Modifier, EditorState as State } from 'draft-js';
import { type Person, story } from '../page/story.ts';
import { switches } from '../page/switches.ts';

interface Asked {
  start: number;
  end: number;
  name: string;
}

/** The unfinished mention before the caret. */
function askedFor(state: EditorState): Asked | undefined {
  const selection = state.getSelection();
  if (switches.typeahead === 'off' || !selection.isCollapsed()) return undefined;
  const end = selection.getStartOffset();
  const line = state.getCurrentContent().getBlockForKey(selection.getStartKey()).getText();
  const found = /(?:^|\s)@(\w+)$/.exec(line.slice(0, end));
  return found?.[1] ? { start: end - found[1].length - 1, end, name: found[1] } : undefined;
}

/** The accounts that the list offers while a mention is being typed. */
export function suggestionsFor(state: EditorState): Person[] {
  const asked = askedFor(state)?.name.toLowerCase();
  if (!asked) return [];
  return Object.values(story.people).filter(({ handle }) => {
    const known = handle.toLowerCase();
    return known.startsWith(asked) && known !== asked;
  });
}

/** The text with the mention finished. */
export function withPick(state: EditorState, { handle }: Person): EditorState {
  const asked = askedFor(state);
  if (!asked) return state;
  const range = state.getSelection().merge({ anchorOffset: asked.start, focusOffset: asked.end });
  const content = Modifier.replaceText(state.getCurrentContent(), range, `@${handle} `);
  return State.push(state, content, 'insert-characters');
}
