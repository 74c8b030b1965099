import { useEffect, useState } from 'react';
import { PressButton } from '../page/press-button.tsx';
import { story } from '../page/story.ts';
import { hostile, switches } from '../page/switches.ts';
import { Avatar } from './avatar.tsx';
import { Editable } from './editable.tsx';
import { NameList } from './name-list.tsx';
import { useBox } from './use-box.ts';
import { labels } from './words.ts';

interface Props {
  name: string;
  label: string;
  mention?: string;
  autoFocus?: boolean;
  accepted: (text: string) => void;
}

/** A comment or reply composer: a Lexical box in its form, the submit button once it has been focused. */
export function CommentBox({ name, label, mention, autoFocus = false, accepted }: Props) {
  const start = { text: switches.draft, ...(mention === undefined ? {} : { mention }) };
  const box = useBox(name, start, accepted);
  const [touched, setTouched] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus is taken once, on arrival.
  useEffect(() => {
    if (autoFocus) box.focus();
  }, []);
  const onFocus = () => {
    setTouched(true);
    box.onFocus();
  };
  return (
    <form role="presentation" data-composer={name} className="comment-form" onFocus={onFocus}>
      <Avatar name={story.brand.name} />
      <div className="comment-box" key={box.mount}>
        <Editable attach={box.attach} label={label} placeholder={label} empty={box.text === ''} />
        <NameList names={box.names} onPick={box.pick} />
        {touched && (
          <div className="comment-tools" key={hostile('toolbar') ? box.text : 'steady'}>
            <div id="focused-state-composer-submit">
              <span>
                <PressButton
                  as="div"
                  label={labels.submit}
                  className="submit"
                  disabled={!box.ready}
                  onPress={box.post}
                >
                  ➤
                </PressButton>
              </span>
            </div>
          </div>
        )}
      </div>
    </form>
  );
}
