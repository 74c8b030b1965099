import { type ReactNode, useId } from 'react';

interface ProposalLineProps {
  readonly picked: boolean;
  readonly onPick: (picked: boolean) => void;
  readonly name: string;
  /** What it was read from, or why. */
  readonly children?: ReactNode;
}

/** One proposal: nothing is kept of it before its box is ticked. */
export function ProposalLine({ picked, onPick, name, children }: ProposalLineProps) {
  const id = useId();
  return (
    <li className="proposal-line">
      <input
        id={id}
        type="checkbox"
        checked={picked}
        aria-describedby={`${id}-more`}
        onChange={({ target }) => onPick(target.checked)}
      />
      <div>
        <label htmlFor={id}>{name}</label>
        <p id={`${id}-more`} className="quiet small">
          {children}
        </p>
      </div>
    </li>
  );
}
