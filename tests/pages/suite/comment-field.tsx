import { PressButton } from '../page/press-button.tsx';
import { useField } from '../page/use-field.ts';

interface Props {
  label: string;
  send: string;
  accepted: (text: string) => void;
}

/** Business Suite's comment box as a textarea: Enter breaks the line, only the arrow sends. */
export function CommentField({ label, send, accepted }: Props) {
  const { field, text, setText, send: post, ready } = useField('comment', accepted);
  return (
    <div className="box" data-composer="comment">
      <textarea
        ref={field}
        placeholder={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div data-send="">
        <PressButton as="div" label={send} disabled={!ready} onPress={() => post('button')}>
          ➤
        </PressButton>
      </div>
    </div>
  );
}
