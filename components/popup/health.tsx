import { useState } from 'react';
import { Button } from '../ui/button';
import { useSay } from '../ui/voice';
import type { FieldState } from './elsewhere';

interface UnhealthyProps {
  readonly onCopy: () => Promise<boolean>;
  readonly field: FieldState;
  /** What is left where the site's own boxes are not found: the one that the cursor is in. */
  readonly onCoachField: () => void;
}

/** Says that Tact no longer finds its way on a site, and lets the person copy what would help to mend that. */
export function Unhealthy({ onCopy, field, onCoachField }: UnhealthyProps) {
  const say = useSay();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div className="note" role="status">
      <p>{say('popup.unhealthy')}</p>
      <p className="quiet small">{say('popup.unhealthyHint')}</p>
      {field !== 'offered' && <p className="small">{say(`field.${field}`)}</p>}
      <p>
        <Button onClick={onCoachField}>{say('field.coach')}</Button>
      </p>
      <Button look="link" onClick={() => void onCopy().then(setCopied, () => setCopied(false))}>
        {say('popup.copyReport')}
      </Button>
      {copied !== null && (
        <p className="small">{say(copied ? 'popup.reportCopied' : 'popup.reportNotCopied')}</p>
      )}
    </div>
  );
}
