import type { ButtonHTMLAttributes } from 'react';

type Look = 'plain' | 'primary' | 'link';

const classes: Record<Look, string> = {
  plain: 'press button',
  primary: 'press button primary',
  link: 'press link',
};

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: Look;
}

/** A button on our own pages, where the browser's focus and keys are ours. */
export function Button({ look = 'plain', ...rest }: ButtonProps) {
  return <button type="button" className={classes[look]} {...rest} />;
}
