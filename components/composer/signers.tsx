import { useSay } from '../ui/voice';
import { PressButton } from './press-button';
import { useCoach } from './react';

/** What the gear opens where several people answer from one desk: who signs, and the way to the settings. */
export function Signers() {
  const { signing, copyOnly } = useCoach();
  const say = useSay();
  return (
    <div className="list">
      <h2 className="list-title" id="signers-title">
        {say('signing.title')}
      </h2>
      <div className="signers" role="radiogroup" aria-labelledby="signers-title">
        {signing.all.map((initials) => (
          <PressButton
            key={initials}
            id={`sign:${initials}`}
            className="signer"
            role="radio"
            aria-checked={initials === signing.by}
          >
            {initials}
          </PressButton>
        ))}
      </div>
      {signing.by !== '' && !copyOnly && (
        <PressButton id="sign-now" className="line">
          {say('signing.put', { initials: signing.by })}
        </PressButton>
      )}
      <PressButton id="settings" className="line">
        {say('bar.settings')}
      </PressButton>
    </div>
  );
}
