import { Button } from '../ui/button';
import { useSay } from '../ui/voice';
import { useEditing } from './editing';
import { defaultSettings } from './settings';

export interface PrivacyProps {
  /** In how many conversations advice is hidden; `null` while that is read. */
  readonly conversations: number | null;
  readonly onEraseConversations: () => void;
}

function Line({ what, where, children }: { what: string; where: string; children?: React.ReactNode }) {
  return (
    <tr>
      <th scope="row">
        {what}
        <span className="quiet small choice-hint">{where}</span>
      </th>
      <td>{children}</td>
    </tr>
  );
}

/** What is kept, where, and how to be rid of it. */
export function PrivacySection({ conversations, onEraseConversations }: PrivacyProps) {
  const { settings, remove } = useEditing();
  const say = useSay();
  const reset = () => remove({ ...defaultSettings, ui: settings.ui }, say('privacy.settingsReset'));
  return (
    <section aria-labelledby="privacy-title">
      <h2 id="privacy-title">{say('privacy.title')}</h2>
      <p className="quiet">{say('privacy.hint')}</p>
      <table className="rules privacy">
        <thead className="unseen">
          <tr>
            <th scope="col">{say('privacy.what')}</th>
            <th scope="col">{say('privacy.deed')}</th>
          </tr>
        </thead>
        <tbody>
          <Line what={say('privacy.drafts')} where={say('privacy.draftsWhere')} />
          <Line what={say('privacy.replies')} where={say('privacy.repliesWhere')}>
            <a href="#history-title">{say('privacy.see')}</a>
          </Line>
          <Line what={say('privacy.reminders')} where={say('privacy.remindersWhere')}>
            <a href="#promises-title">{say('privacy.see')}</a>
          </Line>
          <Line what={say('privacy.numbers')} where={say('privacy.numbersWhere')}>
            <a href="#tally-title">{say('privacy.see')}</a>
          </Line>
          <Line what={say('privacy.shift')} where={say('privacy.shiftWhere')}>
            <a href="#shift-title">{say('privacy.see')}</a>
          </Line>
          <Line what={say('privacy.packs')} where={say('privacy.packsWhere')}>
            <a href="#packs-title">{say('privacy.see')}</a>
          </Line>
          <Line
            what={say('privacy.conversations', { n: conversations ?? 0 })}
            where={say('privacy.conversationsWhere')}
          >
            {(conversations ?? 0) > 0 && (
              <Button look="link" onClick={onEraseConversations}>
                {say('privacy.erase')}
              </Button>
            )}
          </Line>
          <Line what={say('privacy.settings')} where={say('privacy.settingsWhere')}>
            <Button look="link" onClick={reset}>
              {say('privacy.reset')}
            </Button>
          </Line>
        </tbody>
      </table>
      <p className="small quiet">{say('privacy.lead')}</p>
    </section>
  );
}
