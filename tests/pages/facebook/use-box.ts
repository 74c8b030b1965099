import { useCallback, useEffect, useRef, useState } from 'react';
import { type Submit, useEarlyPosting } from '../page/posting.ts';
import { publish, recordPost, show } from '../page/replica.ts';
import { hostile } from '../page/switches.ts';
import { createBox, type Start } from './box.ts';

const REMOUNT_AFTER = 600;
const SUBMIT = '#focused-state-composer-submit, [data-send]';

function isPostKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.isComposing;
}

/** The state behind one Lexical reply box: its text, its posting, its remounts. */
export function useBox(name: string, start: Start, accepted: (text: string) => void) {
  const root = useRef<HTMLElement | null>(null);
  const submit = useRef<Submit>(() => {});
  const [box] = useState(() => createBox(name, start, () => submit.current('enter')));
  const [text, setText] = useState(() => box.text());
  const [names, setNames] = useState<string[]>([]);
  const [mount, setMount] = useState(0);
  submit.current = (via) => {
    const said = box.text();
    if (said.trim() === '') return;
    recordPost({ text: said, via, from: name });
    box.clear();
    accepted(said);
  };
  const attach = useCallback(
    (element: HTMLElement | null) => {
      root.current = element;
      box.editor.setRootElement(element);
    },
    [box],
  );
  useEffect(
    () =>
      box.onChange(() => {
        setText(box.text());
        setNames(box.suggestions());
        publish();
      }),
    [box],
  );
  useEffect(() => {
    const remount = () => setMount((count) => count + 1);
    return show(name, { root: () => root.current, text: box.text, selection: box.selection, remount });
  }, [name, box]);
  useEffect(() => {
    if (mount > 0) box.focus();
  }, [mount, box]);
  const frame = () => root.current?.closest<HTMLElement>('[data-composer]') ?? null;
  useEarlyPosting({ root: frame, isPostKey, keyName: 'enter', button: SUBMIT }, (via) => submit.current(via));
  const onFocus = () => {
    if (hostile('remount') && mount === 0) setTimeout(() => setMount(1), REMOUNT_AFTER);
  };
  return {
    attach,
    text,
    names,
    pick: box.pick,
    mount,
    onFocus,
    ready: text.trim() !== '',
    post: () => submit.current('button'),
    focus: box.focus,
  };
}
