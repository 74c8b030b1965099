import { useEffect } from 'react';
import { hostile } from './switches.ts';

export type Submit = (via: 'button' | 'shortcut' | 'enter') => void;

interface Ways {
  root: () => HTMLElement | null;
  isPostKey: (event: KeyboardEvent) => boolean;
  keyName: 'shortcut' | 'enter';
  button: string;
}

function within(event: Event, element: Element | null): boolean {
  return element !== null && event.target instanceof Node && element.contains(event.target);
}

/** Posts at the document's capture phase and lets nobody after it see the event. */
function postEarly({ root, isPostKey, keyName, button }: Ways, submit: Submit): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (!within(event, root()) || !isPostKey(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    submit(keyName);
  };
  const onClick = (event: MouseEvent) => {
    const pressed = event.target instanceof Element ? event.target.closest(button) : null;
    if (!pressed || !within(event, root())) return;
    event.stopImmediatePropagation();
    submit('button');
  };
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('click', onClick, true);
  return () => {
    document.removeEventListener('keydown', onKey, true);
    document.removeEventListener('click', onClick, true);
  };
}

/** With `hostile=capture`, a composer's posting keys and button are taken before anybody else hears of them. */
export function useEarlyPosting(ways: Ways, submit: Submit): void {
  useEffect(() => (hostile('capture') ? postEarly(ways, submit) : undefined));
}
