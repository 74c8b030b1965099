import { Editable } from '../facebook/editable.tsx';
import { useBox } from '../facebook/use-box.ts';
import { PressButton } from '../page/press-button.tsx';
import { switches } from '../page/switches.ts';

interface Props {
  name: string;
  label: string;
  send: string;
  accepted: (text: string) => void;
}

/** Business Suite's Lexical box: Enter sends. */
export function MessageBox({ name, label, send, accepted }: Props) {
  const box = useBox(name, { text: switches.draft }, accepted);
  return (
    <div className="box" data-composer={name} key={box.mount} onFocus={box.onFocus}>
      <Editable attach={box.attach} label={label} placeholder={label} empty={box.text === ''} />
      <div data-send="">
        <PressButton as="div" label={send} disabled={!box.ready} onPress={box.post}>
          ➤
        </PressButton>
      </div>
    </div>
  );
}
