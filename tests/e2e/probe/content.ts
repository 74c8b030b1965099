import type { Span } from '../../../engine/types/text.ts';
import type { Editor } from '../../../host/editors/contract.ts';
import { editorFor } from '../../../host/editors/editor-for.ts';
import { boxPainter } from '../../../host/underlines/box-painter.ts';
import type { Underlines } from '../../../host/underlines/contract.ts';
import { createUnderlines, underlinesBy } from '../../../host/underlines/create.ts';
import { ANSWERED, ASKED, type Commands, type Name } from './commands.ts';

interface Bench {
  editor: Editor;
  underlines: Underlines;
  changes: number;
  end: AbortController;
}

let bench: Bench | undefined;

function open({ selector, boxes }: Commands['open']['ask']): Commands['open']['answer'] {
  bench?.end.abort();
  const end = new AbortController();
  const element = document.querySelector(selector);
  const editor = element && editorFor(element, end.signal);
  if (!editor) return null;
  const underlines = boxes
    ? underlinesBy(boxPainter(editor, end.signal), editor, end.signal)
    : createUnderlines(editor, end.signal);
  const opened = { editor, underlines, changes: 0, end };
  editor.onChange(() => opened.changes++);
  bench = opened;
  return editor.kind;
}

function here(): Bench {
  if (!bench) throw new Error('no editor is open');
  return bench;
}

/** Offsets that the map does not bring back to themselves. */
function roundTrip(editor: Editor): number[] {
  const read = editor.read();
  const offsets = Array.from({ length: read.text.length + 1 }, (_, offset) => offset);
  return offsets.filter((offset) =>
    (['start', 'end'] as const).some((side) => {
      const point = read.pointAt(offset, side);
      return !point || read.offsetAt(point) !== offset;
    }),
  );
}

/** One by one: a content script in Firefox may not iterate over the page's own registry. */
function painted(): Record<string, number> {
  const names = ['tact-error', 'tact-warning', 'tact-hint', 'not-ours'];
  const found = names.filter((name) => CSS.highlights.has(name));
  return Object.fromEntries(found.map((name) => [name, CSS.highlights.get(name)?.size ?? 0]));
}

function foreign(): true {
  CSS.highlights.set('not-ours', new Highlight());
  return true;
}

function written(span: Span): string[] {
  return here().editor.ranges(span).map(String);
}

type Answers = {
  [N in Name]: (ask: Commands[N]['ask']) => Commands[N]['answer'] | Promise<Commands[N]['answer']>;
};

const answers: Answers = {
  hello: () => true,
  open,
  close: () => {
    here().end.abort();
    return true;
  },
  read: () => {
    const { text, atoms } = here().editor.read();
    const chips = atoms.filter((atom) => atom.locked).map((atom) => text.slice(...atom.span));
    return { text, chips, kinds: atoms.map((atom) => atom.kind) };
  },
  replace: ({ edit, expected }) => here().editor.replace(edit, expected ?? here().editor.read().text),
  select: ({ span }) => here().editor.select(span),
  selection: () => here().editor.selection(),
  composing: () => here().editor.composing,
  written: ({ span }) => written(span),
  roundTrip: () => roundTrip(here().editor),
  changes: () => here().changes,
  show: ({ marks, judged }) => {
    here().underlines.show(marks, judged);
    return true;
  },
  at: ({ x, y }) => here().underlines.at(x, y),
  boxes: ({ id }) =>
    here()
      .underlines.boxes(id)
      .map(({ x, y, width, height }) => ({ x, y, width, height })),
  painted,
  foreign,
};

async function reply(json: string): Promise<void> {
  const { number, name, ask } = JSON.parse(json) as { number: number; name: Name; ask: never };
  const result = await Promise.resolve()
    .then(() => answers[name](ask))
    .then((answer) => ({ answer }))
    .catch((error: unknown) => ({ failure: String(error) }));
  document.dispatchEvent(new CustomEvent(ANSWERED, { detail: JSON.stringify({ number, ...result }) }));
}

document.addEventListener(ASKED, (event) => void reply((event as CustomEvent<string>).detail));
