import { $createTextNode, $getSelection, $isRangeSelection, $isTextNode } from 'lexical';
import { story } from '../page/story.ts';
import { switches } from '../page/switches.ts';
import { ChipNode } from './mention.ts';

function $asked(): string | undefined {
  const selection = $getSelection();
  if (switches.typeahead === 'off' || !$isRangeSelection(selection) || !selection.isCollapsed())
    return undefined;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node)) return undefined;
  return /@(\p{L}+)$/u.exec(node.getTextContent().slice(0, selection.anchor.offset))?.[1];
}

/** The names that the list offers while a mention is being typed. */
export function $suggestions(): string[] {
  const asked = $asked()?.toLowerCase();
  if (!asked) return [];
  const names = Object.values(story.people).map(({ name }) => name);
  return names.filter((name) => name.toLowerCase().startsWith(asked));
}

/** Turns the unfinished mention into a chip. */
export function $pick(name: string): void {
  const selection = $getSelection();
  const asked = $asked();
  if (!asked || !$isRangeSelection(selection)) return;
  const { offset } = selection.anchor;
  selection.anchor.offset = offset - asked.length - 1;
  selection.insertNodes([new ChipNode(name), $createTextNode(' ')]);
}
