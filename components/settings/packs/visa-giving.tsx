import { type FormEvent, useEffect, useId, useState } from 'react';
import { readRequest } from '../../../rules/pack/visa/request';
import { Button } from '../../ui/button';
import { useSay } from '../../ui/voice';
import type { VisaDoor } from './door';
import { VisaCode } from './visa-code';

type Key = Awaited<ReturnType<VisaDoor['key']>>;

/** How long a visa holds, in hours. */
const SPANS = { hours: 24, week: 168, always: null } as const;
type Span = keyof typeof SPANS;

interface LineProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Line({ label, hint, value, onChange }: LineProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={100}
        aria-describedby={hint && `${id}-hint`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      {hint && (
        <p id={`${id}-hint`} className="quiet small">
          {hint}
        </p>
      )}
    </div>
  );
}

function ReplyField({ value, onChange }: Pick<LineProps, 'value' | 'onChange'>) {
  const say = useSay();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say('visa.lead.request')}</label>
      <textarea
        id={id}
        rows={5}
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-hint`} className="quiet small">
        {say('visa.lead.requestHint')}
      </p>
    </div>
  );
}

function SpanField({ value, onChange }: { value: Span; onChange: (span: Span) => void }) {
  const say = useSay();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say('visa.lead.until')}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value as Span)}>
        {(Object.keys(SPANS) as Span[]).map((span) => (
          <option key={span} value={span}>
            {say(`visa.lead.${span}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

function GivingForm({ door, name }: { door: VisaDoor; name: string }) {
  const say = useSay();
  const [reply, setReply] = useState('');
  const [customer, setCustomer] = useState('');
  const [by, setBy] = useState(name);
  const [span, setSpan] = useState<Span>('hours');
  const [code, setCode] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const isWhole = [reply, customer, by].every((text) => text.trim() !== '');
  // A code is of what it was made from: it goes when that changes.
  const changed = (): void => setCode(null);
  const take = (typed: string): void => {
    const request = readRequest(typed);
    setReply(request?.reply ?? typed);
    if (request) setCustomer(request.customer);
    changed();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isWhole) return;
    setFailed(false);
    door.give({ reply, customer, by: by.trim(), hours: SPANS[span] }).then(setCode, () => setFailed(true));
  };
  const changing = (set: (value: string) => void) => (value: string) => {
    set(value);
    changed();
  };
  return (
    <form onSubmit={submit}>
      <ReplyField value={reply} onChange={take} />
      <Line
        label={say('visa.lead.customer')}
        hint={say('visa.lead.customerHint')}
        value={customer}
        onChange={changing(setCustomer)}
      />
      <Line label={say('visa.lead.by')} value={by} onChange={changing(setBy)} />
      <SpanField
        value={span}
        onChange={(next) => {
          setSpan(next);
          changed();
        }}
      />
      <Button look="primary" type="submit" aria-disabled={!isWhole}>
        {say('visa.lead.give')}
      </Button>
      <p role="status">{failed && say('visa.lead.failed')}</p>
      {code && <VisaCode code={code} onCopy={() => door.copy(code)} />}
    </form>
  );
}

/** A lead approves a reply here, without the command line. */
export function VisaGiving({ door }: { door: VisaDoor }) {
  const say = useSay();
  const [key, setKey] = useState<Key | null>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (isOpen) door.key().then(setKey, () => setKey({ state: 'none', name: '' }));
  }, [door, isOpen]);
  return (
    <details className="visa-giving" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('visa.lead.title')}</summary>
      <p className="quiet">{say('visa.lead.hint')}</p>
      {key?.state === 'none' && <p>{say('visa.lead.none')}</p>}
      {key?.state === 'stranger' && <p className="pack-fault">{say('visa.lead.stranger')}</p>}
      {key && key.state !== 'none' && <GivingForm door={door} name={key.name} />}
    </details>
  );
}
