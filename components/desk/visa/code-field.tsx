import { type SyntheticEvent, useEffect, useId, useRef } from 'react';
import { looksLikeVisa } from '../../../rules/pack/visa/words';
import { useCoach } from '../../composer/react';
import { useSay } from '../../ui/voice';

/** What is typed here is none of the page's business: it has shortcuts of its own on single letters. */
const keepIn = (event: SyntheticEvent): void => event.stopPropagation();

/** So much at once was pasted. */
const PASTED = 16;

interface CodeFieldProps {
  readonly code: string;
  /** It is being judged. */
  readonly asking: boolean;
  readonly onCode: (code: string) => void;
}

/** Where a code is pasted. Enter, Tab and Escape come through the store, as they do from our buttons. */
export function CodeField({ code, asking, onCode }: CodeFieldProps) {
  const coach = useCoach();
  const say = useSay();
  const id = useId();
  const ref = useRef<HTMLInputElement>(null);
  const held = coach.focus === 'desk:code';
  useEffect(() => {
    if (held) ref.current?.focus({ preventScroll: true });
  }, [held]);
  return (
    <>
      <label htmlFor={id} className="small">
        {say('visa.code')}
      </label>
      <input
        ref={ref}
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder="tact-visa-1.…"
        value={code}
        readOnly={asking}
        onChange={({ target: { value } }) => {
          onCode(value);
          // A whole code comes at once: it needs no second press. What is typed sign by sign waits for one.
          if (value.length - code.length >= PASTED && looksLikeVisa(value)) coach.press('desk:use-visa');
        }}
        onKeyDown={keepIn}
        onKeyUp={keepIn}
        onKeyPress={keepIn}
        onMouseDown={() => coach.focused('desk:code')}
        onFocus={() => coach.focused('desk:code')}
        onBlur={({ currentTarget, relatedTarget }) =>
          !currentTarget.closest('.tact')?.contains(relatedTarget) && coach.focused(null)
        }
      />
    </>
  );
}
