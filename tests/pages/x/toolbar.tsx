import { PressButton } from '../page/press-button.tsx';
import { Icon } from './icons.tsx';
import { words } from './words.ts';

interface Props {
  buttonId: string;
  ready: boolean;
  onPost: () => void;
  onMedia: () => void;
}

/** The row under the editor: media, emoji, and the button that posts. */
export function Toolbar({ buttonId, ready, onPost, onMedia }: Props) {
  return (
    <div data-testid="toolBar" className="toolbar">
      <nav>
        <div role="tablist" data-testid="ScrollSnap-List" className="tools">
          <div role="presentation">
            <PressButton as="button" label={words.media} className="tool" onPress={onMedia}>
              <Icon name="media" />
            </PressButton>
            <input type="file" data-testid="fileInput" tabIndex={-1} hidden />
          </div>
          <div role="presentation">
            <PressButton as="button" label={words.emoji} className="tool" onPress={() => {}}>
              <Icon name="emoji" />
            </PressButton>
          </div>
        </div>
      </nav>
      <PressButton testId={buttonId} className="post-button" disabled={!ready} onPress={onPost}>
        <div dir="ltr">
          <span>
            <span>{words.reply}</span>
          </span>
        </div>
      </PressButton>
    </div>
  );
}
