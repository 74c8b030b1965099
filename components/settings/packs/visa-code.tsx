import { useId, useState } from 'react';
import { Button } from '../../ui/button';
import { useSay } from '../../ui/voice';

/** A code to send: it can be copied, or selected by hand. */
export function VisaCode({ code, onCopy }: { code: string; onCopy: () => Promise<boolean> }) {
  const say = useSay();
  const id = useId();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div className="field">
      <label htmlFor={id}>{say('visa.lead.code')}</label>
      <textarea id={id} rows={4} readOnly value={code} onFocus={({ target }) => target.select()} />
      <Button onClick={() => onCopy().then(setCopied, () => setCopied(false))}>
        {say('visa.lead.copy')}
      </Button>
      <p role="status">{copied !== null && say(copied ? 'visa.lead.copied' : 'visa.lead.notCopied')}</p>
    </div>
  );
}
