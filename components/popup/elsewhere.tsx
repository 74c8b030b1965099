import { Button } from '../ui/button';
import { useSay } from '../ui/voice';

/** What came of coaching the focused field: offered yet, no field there, or a page that nobody may read. */
export type FieldState = 'offered' | 'nothing' | 'refused';

interface ElsewhereProps {
  readonly field: FieldState;
  readonly onCoachField: () => void;
}

/** On a site that Tact does not know, it reads one field when asked. */
export function Elsewhere({ field, onCoachField }: ElsewhereProps) {
  const say = useSay();
  return (
    <div className="note">
      <p>{say('popup.notHere')}</p>
      <p className="quiet small">{say(`field.${field}`)}</p>
      <p>
        <Button look="primary" onClick={onCoachField}>
          {say('field.coach')}
        </Button>
      </p>
    </div>
  );
}
