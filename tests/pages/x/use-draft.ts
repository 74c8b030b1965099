import type { Editor, EditorState } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import type { Submit } from '../page/posting.ts';
import { publish, recordPost, show } from '../page/replica.ts';
import { hostile, switches } from '../page/switches.ts';
import { editableOf } from './draft-box.tsx';
import { spanOf, stateOf, textOf } from './draft-text.ts';
import { fits } from './fits.ts';

/** The time that the site's server takes to accept a post. */
const ROUND_TRIP = 120;
const REMOUNT_AFTER = 600;

/** What a post box does once the server has accepted its text. */
export type Accepted = (text: string) => void;

/** The state behind one Draft.js composer: its text, its posting, its remounts. */
export function useDraft(name: string, accepted: Accepted, shown = true) {
  const [state, setState] = useState(() => stateOf(switches.draft));
  const [busy, setBusy] = useState(false);
  const [mount, setMount] = useState(0);
  const editor = useRef<Editor | null>(null);
  const latest = useRef(state);

  const change = (next: EditorState) => {
    latest.current = next;
    setState(next);
    publish();
  };
  const submit: Submit = (via) => {
    const text = textOf(latest.current);
    if (busy || text.trim() === '' || !fits(text)) return;
    setBusy(true);
    recordPost({ text, via, from: name });
    setTimeout(() => {
      change(stateOf(''));
      setBusy(false);
      accepted(text);
    }, ROUND_TRIP);
  };
  const [remount] = useState(() => () => setMount((count) => count + 1));

  useEffect(() => {
    if (mount > 0) editor.current?.focus();
  }, [mount]);
  useEffect(() => {
    if (!shown) return;
    return show(name, {
      root: () => editableOf(editor.current),
      text: () => textOf(latest.current),
      selection: () => spanOf(latest.current),
      remount,
    });
  }, [name, remount, shown]);
  const onFocus = () => {
    if (hostile('remount') && mount === 0) setTimeout(remount, REMOUNT_AFTER);
  };
  const ready = !busy && textOf(state).trim() !== '' && fits(textOf(state));
  return { state, change, submit, editor, mount, ready, onFocus };
}
