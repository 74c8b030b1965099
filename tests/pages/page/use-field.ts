import { useEffect, useRef, useState } from 'react';
import { publish, recordPost, show } from './replica.ts';
import { switches } from './switches.ts';

/** The state behind a composer that is a plain textarea. */
export function useField(name: string, accepted: (text: string) => void) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(switches.draft);
  useEffect(() => {
    const { current } = field;
    return show(name, {
      root: () => current,
      text: () => current?.value ?? '',
      selection: () => (current ? { start: current.selectionStart, end: current.selectionEnd } : undefined),
    });
  }, [name]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mirror follows the text.
  useEffect(publish, [text]);
  const send = (via: 'enter' | 'shortcut' | 'button') => {
    if (text.trim() === '') return;
    recordPost({ text, via, from: name });
    setText('');
    accepted(text);
  };
  return { field, text, setText, send, ready: text.trim() !== '' };
}
