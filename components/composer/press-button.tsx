import { type ButtonHTMLAttributes, type FocusEvent, type MouseEvent, useEffect, useRef } from 'react';
import { useCoach } from './react';
import type { Control } from './state';

interface PressButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly id: Control;
}

/** A pressed mouse would take the caret out of the editor; the click comes through all the same. */
const keepCaret = (event: MouseEvent): void => event.preventDefault();

/**
 * Whether the focus left this root. Bar and card have a root each: going from one to the other, the first
 * says that it left before the second says that it was reached, so the second must always say so.
 */
const leaves = ({ currentTarget, relatedTarget }: FocusEvent): boolean =>
  !currentTarget.closest('.tact')?.contains(relatedTarget);

/**
 * A button inside the page. What it does stands in the store, because keys pressed in our interface are
 * kept from the page, and so from React, before they arrive: the store moves the focus and presses. In the card that
 * goes for the news of a focus too, which a page's focus trap must not hear.
 */
export function PressButton({ id, className = '', ...rest }: PressButtonProps) {
  const coach = useCoach();
  const ref = useRef<HTMLButtonElement>(null);
  const held = coach.focus === id;
  useEffect(() => {
    if (held) ref.current?.focus({ preventScroll: true });
  }, [held]);
  return (
    <button
      {...rest}
      ref={ref}
      type="button"
      className={`press ${className}`}
      onMouseDown={keepCaret}
      onClick={() => coach.press(id)}
      onFocus={() => coach.focused(id)}
      onBlur={(event) => leaves(event) && coach.focused(null)}
    />
  );
}
