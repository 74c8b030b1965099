import { Button } from '../ui/button';
import { useSay } from '../ui/voice';
import type { Outcome } from './desk';

interface OutcomeNoteProps {
  readonly outcome: Outcome | 'publishing' | null;
  readonly onPlace?: (() => void) | undefined;
}

/** What publishing came to, in a sentence. */
export function OutcomeNote({ outcome, onPlace }: OutcomeNoteProps) {
  const say = useSay();
  if (outcome === null) return null;
  if (outcome === 'publishing') return <p role="status">{say('editor.publishing')}</p>;
  if (outcome.kind === 'fault')
    return (
      <p role="alert" className="fault">
        {outcome.reason}{' '}
        {outcome.mend === 'place' && onPlace && (
          <Button look="link" onClick={onPlace}>
            {say('lead.openPlace')}
          </Button>
        )}
      </p>
    );
  if (outcome.kind === 'busy')
    return <p role="status">{say('editor.busy', { owner: outcome.owner ?? say('editor.someone') })}</p>;
  if (outcome.kind === 'conflicts') return null;
  return <p role="status">{say('editor.published', { version: outcome.pack.version })}</p>;
}
