import { PressButton } from '../../composer/press-button';
import { useCoach } from '../../composer/react';
import { useSay } from '../../ui/voice';
import { givenAt, visaWords } from './visa-words';

/** A visa at the head of the list: who gave it, whether it still holds, and the findings that stand back behind it. */
export function VisaLine() {
  const { visa, uiLocale } = useCoach();
  const say = useSay();
  if (!visa) return null;
  const changed = () => say('visa.changedHint', { by: visa.by, at: givenAt(visa, uiLocale) });
  return (
    <div className={visa.holds ? 'visa holds' : 'visa broken'}>
      <p className="visa-words">{visa.holds ? visaWords(visa, uiLocale) : say('visa.changed')}</p>
      {visa.holds && !visa.findingsShown && <p className="quiet small">{say('visa.standBack')}</p>}
      {!visa.holds && <p className="quiet small">{changed()}</p>}
      <div className="visa-deeds">
        {visa.holds && (
          <PressButton id="desk:visa-findings" className="link" aria-expanded={visa.findingsShown}>
            {say(visa.findingsShown ? 'visa.hideFindings' : 'visa.showFindings')}
          </PressButton>
        )}
        <PressButton id="desk:visa-away" className="link">
          {say('visa.away')}
        </PressButton>
      </div>
    </div>
  );
}
