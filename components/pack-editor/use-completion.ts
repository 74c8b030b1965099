import { type KeyboardEvent, useRef, useState } from 'react';
import { type Completion, type Completions, completionsAt } from '../../rules/bench/complete';

export interface Completing {
  /** What is offered now; null while the list is closed. */
  readonly offered: Completions | null;
  /** The place of the option that Enter takes. */
  readonly at: number;
  /** Looks at the field anew, after it was written in or the caret moved. */
  look(field: HTMLTextAreaElement): void;
  take(option: Completion): void;
  close(): void;
  onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void;
}

/** The keys that belong to an open list. */
const KEYS: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'Enter', 'Tab', 'Escape']);

/**
 * Completion in a field of phrases. While nothing is offered no key is touched.
 * @param write takes the text of the field as completed
 */
export function useCompletion(lists: readonly string[], write: (text: string) => void): Completing {
  const [offered, setOffered] = useState<Completions | null>(null);
  const [at, setAt] = useState(0);
  const field = useRef<HTMLTextAreaElement | null>(null);
  const close = () => setOffered(null);
  const look = (textarea: HTMLTextAreaElement) => {
    field.current = textarea;
    const { value, selectionStart, selectionEnd } = textarea;
    setOffered(selectionStart === selectionEnd ? completionsAt(value, selectionStart, lists) : null);
    setAt(0);
  };
  const take = ({ text }: Completion) => {
    const textarea = field.current;
    if (!textarea || !offered) return;
    const { value } = textarea;
    const isSpaced = /^\s/.test(value.slice(offered.to));
    const put = isSpaced ? text.trimEnd() : text;
    write(value.slice(0, offered.from) + put + value.slice(offered.to));
    close();
    const caret = offered.from + put.length;
    requestAnimationFrame(() => {
      textarea.focus();
      textarea.setSelectionRange(caret, caret);
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const option = offered?.options[at];
    if (!offered || !option || event.nativeEvent.isComposing) return;
    const { length } = offered.options;
    if (event.shiftKey || !KEYS.has(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'ArrowDown') setAt((at + 1) % length);
    else if (event.key === 'ArrowUp') setAt((at + length - 1) % length);
    else if (event.key === 'Escape') close();
    else take(option);
  };
  return { offered, at, look, take, close, onKeyDown };
}
