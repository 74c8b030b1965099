import { useState } from 'react';
import { Button } from '../ui/button';
import { useSay } from '../ui/voice';

/** Says that Tact no longer finds its way on a site, and lets the person copy what would help to mend that. */
export function Unhealthy({ onCopy }: { onCopy: () => Promise<boolean> }) {
  const say = useSay();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div className="note" role="status">
      <p>{say('popup.unhealthy')}</p>
      <p className="quiet small">{say('popup.unhealthyHint')}</p>
      <Button look="link" onClick={() => void onCopy().then(setCopied, () => setCopied(false))}>
        {say('popup.copyReport')}
      </Button>
      {copied !== null && (
        <p className="small">{say(copied ? 'popup.reportCopied' : 'popup.reportNotCopied')}</p>
      )}
    </div>
  );
}
