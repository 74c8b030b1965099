import { PressButton } from '../../composer/press-button';
import { useCoach } from '../../composer/react';
import { useSay } from '../../ui/voice';
import { troubleWords, visaTrouble, visaWords } from './visa-words';

/** A visa at the head of the list: who gave it, whether it still holds, and the findings that stand back behind it. */
export function VisaLine() {
  const { visa, uiLocale } = useCoach();
  const say = useSay();
  if (!visa) return null;
  return (
    <div className={visa.holds ? 'visa holds' : 'visa broken'}>
      <p className="visa-words">
        {visa.holds ? visaWords(visa, uiLocale) : say(`visa.${visaTrouble(visa)}`)}
      </p>
      {visa.holds && !visa.findingsShown && <p className="quiet small">{say('visa.standBack')}</p>}
      {!visa.holds && <p className="quiet small">{troubleWords(visa, uiLocale)}</p>}
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
