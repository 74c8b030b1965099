import type { PrivacyProps } from '../../components/settings/privacy-section';
import type { ShortcutsProps } from '../../components/settings/shortcuts-section';
import { words } from '../../components/ui/words';
import type { Locale } from '../../engine/types/text';

/** What the options page is told of shortcuts and of what is kept; `asked` notes what is pressed. */
export function sampleSections(
  locale: Locale,
  asked: (what: string) => void,
): { shortcuts: ShortcutsProps; privacy: PrivacyProps } {
  const say = words(locale);
  return {
    shortcuts: {
      list: [
        { name: 'advice', description: say('command.advice'), keys: 'Alt+Shift+K' },
        { name: 'field', description: say('command.field'), keys: '' },
      ],
      browser: 'chrome',
      onChange: () => asked('shortcuts'),
    },
    privacy: { conversations: 3, onEraseConversations: () => asked('erase') },
  };
}
