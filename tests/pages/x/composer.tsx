import { type ReactNode, useEffect } from 'react';
import { type Submit, useEarlyPosting } from '../page/posting.ts';
import { story } from '../page/story.ts';
import { hostile, switches } from '../page/switches.ts';
import { Avatar } from './avatar.tsx';
import { DraftBox, editableOf, isPostKey } from './draft-box.tsx';
import { Toolbar } from './toolbar.tsx';
import { type Accepted, useDraft } from './use-draft.ts';
import { words } from './words.ts';

interface Props {
  name: string;
  buttonId: string;
  autoFocus?: boolean;
  accepted: Accepted;
  /** What stands between the box and its toolbar. */
  children?: ReactNode;
}

interface LineProps {
  index: number;
  draft: ReturnType<typeof useDraft>;
  onPostKey: () => void;
}

/** One box of a composer, in the frame that X puts around it. */
function Line({ index, draft, onPostKey }: LineProps) {
  const id = `tweetTextarea_${index}`;
  return (
    <div data-testid={`${id}_label`} className="composer-label">
      <div data-testid={`${id}RichTextInputContainer`}>
        <DraftBox
          testId={id}
          placeholder={words.placeholder}
          state={draft.state}
          editor={draft.editor}
          onChange={draft.change}
          onPostKey={onPostKey}
        />
      </div>
    </div>
  );
}

/** A composer's one or, in a thread, two drafts, posted together. */
function useDrafts(name: string, accepted: Accepted) {
  const threaded = name === 'modal' && switches.thread === '2';
  const first = useDraft(name, accepted);
  const second = useDraft(`${name}-2`, () => {}, threaded);
  const submit: Submit = (via) => {
    first.submit(via);
    if (threaded) second.submit(via);
  };
  return { first, second: threaded ? second : undefined, submit };
}

/** A reply composer: avatar, Draft.js boxes, toolbar with the button that posts. */
export function Composer({ name, buttonId, autoFocus = false, accepted, children }: Props) {
  const { first, second, submit } = useDrafts(name, accepted);
  const button = `[data-testid="${buttonId}"]`;
  const root = () => editableOf(first.editor.current)?.closest<HTMLElement>('[data-composer]') ?? null;
  useEarlyPosting({ root, isPostKey, keyName: 'shortcut', button }, submit);
  useEffect(() => {
    if (autoFocus) first.editor.current?.focus();
  }, [autoFocus, first.editor]);
  const toolbarKey = hostile('toolbar') ? first.state.getCurrentContent().getPlainText() : 'steady';
  const onPostKey = () => submit('shortcut');
  return (
    <div data-composer={name} className="composer" key={first.mount} onFocus={first.onFocus}>
      <Avatar person={story.brand} />
      <div className="composer-side">
        <Line index={0} draft={first} onPostKey={onPostKey} />
        {second && <Line index={1} draft={second} onPostKey={onPostKey} />}
        {children}
        <div key={toolbarKey}>
          <Toolbar
            buttonId={buttonId}
            ready={first.ready}
            onPost={() => submit('button')}
            onMedia={() => window.__replica.remount(name)}
          />
        </div>
      </div>
    </div>
  );
}
