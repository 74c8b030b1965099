import { useEffect } from 'react';
import { useEarlyPosting } from '../page/posting.ts';
import { story } from '../page/story.ts';
import { hostile } from '../page/switches.ts';
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
}

/** One reply box: avatar, Draft.js editor, toolbar with the button that posts. */
export function Composer({ name, buttonId, autoFocus = false, accepted }: Props) {
  const draft = useDraft(name, accepted);
  const button = `[data-testid="${buttonId}"]`;
  const root = () => editableOf(draft.editor.current)?.closest('[data-composer]') as HTMLElement | null;
  useEarlyPosting({ root, isPostKey, keyName: 'shortcut', button }, draft.submit);
  useEffect(() => {
    if (autoFocus) draft.editor.current?.focus();
  }, [autoFocus, draft.editor]);
  const toolbarKey = hostile('toolbar') ? draft.state.getCurrentContent().getPlainText() : 'steady';
  return (
    <div data-composer={name} className="composer" key={draft.mount} onFocus={draft.onFocus}>
      <Avatar person={story.brand} />
      <div className="composer-side">
        <div data-testid="tweetTextarea_0_label" className="composer-label">
          <div data-testid="tweetTextarea_0RichTextInputContainer">
            <DraftBox
              testId="tweetTextarea_0"
              placeholder={words.placeholder}
              state={draft.state}
              editor={draft.editor}
              onChange={draft.change}
              onPostKey={() => draft.submit('shortcut')}
            />
          </div>
        </div>
        <div key={toolbarKey}>
          <Toolbar
            buttonId={buttonId}
            ready={draft.ready}
            onPost={() => draft.submit('button')}
            onMedia={() => window.__replica.remount(name)}
          />
        </div>
      </div>
    </div>
  );
}
