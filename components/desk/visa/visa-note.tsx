import { useCoach } from '../../composer/react';
import { useSay } from '../../ui/voice';
import { troubleWords, visaTrouble } from './visa-words';

/** Over the advice: that the visa holds no more, and what to do. Nothing while it holds, or where there is none. */
export function VisaNote() {
  const { visa, uiLocale } = useCoach();
  const say = useSay();
  if (!visa || visa.holds) return null;
  return (
    <p className="visa-note small" role="status">
      <strong>{say(`visa.${visaTrouble(visa)}`)}.</strong> {troubleWords(visa, uiLocale)}
    </p>
  );
}
