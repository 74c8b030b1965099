import { type ReactNode, useId } from 'react';
import type { Locale } from '../../engine/types/text';
import { CloseIcon } from '../ui/icons';
import { Speaking, useSay } from '../ui/voice';

export interface FieldPanelProps {
  readonly locale: Locale;
  readonly theme: 'light' | 'dim' | 'dark';
  /** What the customer wrote. */
  readonly customer: string;
  /** Whether a field is coached, or the person has still to choose one. */
  readonly state: 'coaching' | 'copyOnly' | 'waiting';
  readonly onCustomer: (text: string) => void;
  readonly onClose: () => void;
  /** Where the bar stands. */
  readonly children?: ReactNode;
}

type ContentProps = Omit<FieldPanelProps, 'locale' | 'theme'>;

function Content({ customer, state, onCustomer, onClose, children }: ContentProps) {
  const say = useSay();
  const id = useId();
  return (
    <section className="field-panel" aria-label={say('field.title')}>
      <header className="field-head">
        <h2 className="small">{say('field.title')}</h2>
        <button type="button" className="press icon" aria-label={say('field.close')} onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      {children}
      {state === 'waiting' && <p role="status">{say('field.choose')}</p>}
      {state === 'copyOnly' && <p className="small quiet">{say('field.copyOnly')}</p>}
      <label htmlFor={id} className="small">
        {say('field.customer')}
      </label>
      <textarea
        id={id}
        rows={4}
        placeholder={say('field.customerHint')}
        value={customer}
        onChange={(event) => onCustomer(event.target.value)}
      />
    </section>
  );
}

/** Stands in a corner of a page that Tact does not know: the bar, and the message that is answered. */
export function FieldPanel({ locale, theme, ...rest }: FieldPanelProps) {
  return (
    <div className="tact" data-theme={theme} lang={locale}>
      <Speaking locale={locale}>
        <Content {...rest} />
      </Speaking>
    </div>
  );
}
