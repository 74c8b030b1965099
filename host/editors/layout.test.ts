import { describe, expect, it } from 'vitest';
import { type FoundParagraph, layOut, lockedAtoms } from './layout';
import { pointAt } from './positions';

const node = (name: string) => ({ name }) as unknown as Node;
const [first, second, third] = [node('a'), node('b'), node('c')];
const empty = { node: node('empty'), offset: 0 };
const paragraph = (...found: FoundParagraph['found']): FoundParagraph => ({
  element: node('p') as Element,
  empty,
  found,
});
const text = (of: Node, written: string) => ({ node: of, text: written, kind: 'text' as const });

describe('layOut', () => {
  const layout = layOut([
    paragraph(text(first, 'Oui '), text(second, '#non')),
    paragraph(),
    paragraph(text(third, 'fin')),
  ]);
  it('joins paragraphs with a line break', () => expect(layout.text).toBe('Oui #non\n\nfin'));
  it('knows where each paragraph stands', () =>
    expect(layout.paragraphs.map(({ start, end }) => [start, end])).toEqual([
      [0, 8],
      [9, 9],
      [10, 13],
    ]));
  it('starts a span in the node behind, ends it in the node before', () => {
    expect(pointAt(layout, 4, 'start')).toEqual({ node: second, offset: 0 });
    expect(pointAt(layout, 4, 'end')).toEqual({ node: first, offset: 4 });
  });
  it('finds the empty line and nothing outside', () => {
    expect(pointAt(layout, 9, 'start')).toBe(empty);
    expect(pointAt(layout, 14, 'start')).toBeNull();
  });
  it('keeps chips as atoms', () => {
    const chip = { node: second, text: 'Marie', kind: 'locked' as const };
    expect(lockedAtoms(layOut([paragraph(text(first, 'À '), chip)]))).toEqual([
      { kind: 'chip', span: [2, 7], locked: true },
    ]);
  });
});
