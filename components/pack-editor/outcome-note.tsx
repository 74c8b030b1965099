import { useSay } from '../ui/voice';
import type { Outcome } from './desk';

/** What publishing came to, in a sentence. */
export function OutcomeNote({ outcome }: { outcome: Outcome | 'publishing' | null }) {
  const say = useSay();
  if (outcome === null) return null;
  if (outcome === 'publishing') return <p role="status">{say('editor.publishing')}</p>;
  if (outcome.kind === 'fault')
    return (
      <p role="alert" className="fault">
        {outcome.reason}
      </p>
    );
  if (outcome.kind === 'busy')
    return <p role="status">{say('editor.busy', { owner: outcome.owner ?? say('editor.someone') })}</p>;
  if (outcome.kind === 'conflicts') return null;
  return <p role="status">{say('editor.published', { version: outcome.pack.version })}</p>;
}
