interface SwitchProps {
  readonly on: boolean;
  readonly label: string;
  /** Shows the label beside the switch; otherwise only a screen reader hears it. */
  readonly labelled?: boolean;
  /** It is not the person's to switch. */
  readonly fixed?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** On or off, at once: no button to confirm it. */
export function Switch({ on, label, labelled = false, fixed = false, onChange }: SwitchProps) {
  return (
    <label className="switch">
      <span className={labelled ? '' : 'unseen'}>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        disabled={fixed}
        aria-checked={on}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="switch-track" aria-hidden="true" />
    </label>
  );
}
