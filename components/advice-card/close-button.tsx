import { PressButton } from '../composer/press-button';
import { CloseIcon } from '../ui/icons';
import { useSay } from '../ui/voice';

/** Closes the card, and says by which key that is done as well. */
export function CloseButton() {
  const say = useSay();
  return (
    <PressButton
      id="close"
      className="icon card-close"
      aria-label={say('card.close')}
      aria-keyshortcuts="Escape"
      title={`${say('card.close')} (${say('shortcuts.insideKeys.escape')})`}
    >
      <CloseIcon />
    </PressButton>
  );
}
