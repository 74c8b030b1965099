import { Button } from '../ui/button';
import { useSay } from '../ui/voice';

/** What came of coaching the focused field: offered yet, no field there, or a page that nobody may read. */
export type FieldState = 'offered' | 'nothing' | 'refused';

/** What came of reading the page: offered yet, or a page that nobody may read. */
export type Reading = 'offered' | 'refused';

interface ElsewhereProps {
  readonly field: FieldState;
  readonly onCoachField: () => void;
  readonly reading: Reading;
  readonly onReadPage: () => void;
}

/** On a site that Tact does not know, it reads one field when asked. */
export function Elsewhere({ field, onCoachField, reading, onReadPage }: ElsewhereProps) {
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
      <p className="quiet small">{say(`import.${reading}`)}</p>
      <p>
        <Button onClick={onReadPage}>{say('import.read')}</Button>
      </p>
    </div>
  );
}
