import { useId } from 'react';
import type { Locale } from '../../engine/types/text';
import { useSay } from '../ui/voice';
import { usePack } from './editing';
import { useLines } from './lines-field';
import { TextField } from './text-field';
import { type Completing, useCompletion } from './use-completion';

interface PhrasesFieldProps {
  readonly locale: Locale;
  readonly label: string;
  readonly hint?: string;
  readonly phrases: readonly string[];
  readonly faultOf: (phrase: string) => string | null;
  readonly onChange: (phrases: string[]) => void;
}

/** What can stand at the caret. A press takes it; the focus stays in the field. */
function Offered({ id, completing }: { id: string; completing: Completing }) {
  const say = useSay();
  const { offered, at, take } = completing;
  return (
    <>
      <div
        id={id}
        role="listbox"
        aria-label={say('editor.complete.offered')}
        hidden={!offered}
        className="offered"
      >
        {offered?.options.map((option, place) => (
          <div
            key={option.text}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            onPointerDown={(event) => {
              event.preventDefault();
              take(option);
            }}
          >
            <code>{option.text.trim()}</code>
            <span className="quiet small">{say(`editor.complete.${option.kind}`)}</span>
          </div>
        ))}
      </div>
      <span className="unseen" role="status">
        {offered ? say('editor.complete.count', { n: offered.options.length }) : ''}
      </span>
    </>
  );
}

/** Phrases, one a line, completed as they are written. */
export function PhrasesField({ locale, label, hint, phrases, faultOf, onChange }: PhrasesFieldProps) {
  const { core, pack } = usePack();
  const [text, write] = useLines(phrases, onChange);
  const completing = useCompletion(Object.keys({ ...pack.lists, ...core.lists }), write);
  const listbox = useId();
  const say = useSay();
  const faults = phrases.flatMap((phrase, at) => {
    const fault = faultOf(phrase);
    return fault === null ? [] : [say('editor.phraseFault', { line: at + 1, fault })];
  });
  const { offered, at, look, close, onKeyDown } = completing;
  return (
    <div className="completing">
      <TextField
        label={label}
        lang={locale}
        rows={4}
        value={text}
        hint={hint ?? say('editor.phrasesHint')}
        fault={faults.length > 0 ? faults.join(' ') : undefined}
        onChange={write}
        field={{
          'aria-autocomplete': 'list',
          'aria-haspopup': 'listbox',
          'aria-controls': listbox,
          'aria-activedescendant': offered ? `${listbox}-${at}` : undefined,
          onInput: (event) => look(event.currentTarget),
          onKeyDown,
          onBlur: close,
          onClick: (event) => offered && look(event.currentTarget),
        }}
      />
      <Offered id={listbox} completing={completing} />
    </div>
  );
}
