import type { CoachHost } from '../../components/composer/actions';
import type { CoachStore } from '../../components/composer/store';
import type { Draft } from '../../engine/types/text';
import { copyText } from '../../host/clipboard/copy-text';
import { minimalEdit } from '../../host/editors/minimal';
import { anonymousCase } from '../../rules/report/anonymous-case';
import type { BetterWords } from './better-words';
import type { ConversationDismissals } from './dismissing';
import type { Judging } from './judging';
import { unremind } from './reminding';
import type { SessionOptions } from './session-contract';
import { signatureEdit } from './signing';

/** What is made after the host, and used by it only when the person presses something. */
export interface Late {
  store?: CoachStore;
  judging?: Judging;
  dismissals?: ConversationDismissals;
}

/** What the coach asks of the page and of what is kept; judging and conversation come once the store is there. */
export function hostOf(
  options: SessionOptions,
  better: BetterWords,
  desk: CoachHost['desk'],
  late: Late,
): CoachHost {
  const { editor, line, decisions, settings } = options;
  return {
    ...(desk ? { desk } : {}),
    dismiss: async ({ rule, scope }) => {
      if (scope === 'everywhere') await decisions.switchRule(rule, false);
      if (scope === 'conversation') await late.dismissals?.keep();
    },
    restore: async ({ rule, scope }) => {
      if (scope === 'everywhere') await decisions.switchRule(rule, true);
      if (scope === 'conversation') await late.dismissals?.keep();
    },
    caseOf: (finding) => {
      const { draft, situation } = (late.judging as Judging).reading(editor.read().text);
      return JSON.stringify(anonymousCase(draft.text, situation, finding));
    },
    answerBrand: (name, isTheirs) => decisions.answerBrand(name, isTheirs),
    sign: (initials) => decisions.sign(initials),
    putSignature: async () => {
      const { text } = editor.read();
      const { all, by } = (late.store as CoachStore).getState().signing;
      const edit = signatureEdit(text, by, all);
      return edit ? editor.replace(edit, text) : 'applied';
    },
    apply: async (rewrite, draft) => {
      const edit = minimalEdit(draft.text, rewrite.text);
      const outcome = edit ? await editor.replace(edit, draft.text) : 'refused';
      // What only the writer knows is theirs to type: the first blank is selected, ready to be typed over.
      const [blank] = rewrite.slots;
      if (outcome === 'applied' && blank) editor.select(blank.span);
      return outcome;
    },
    copy: copyText,
    focusEditor: () => editor.resume(),
    openSettings: () => line.tell('options'),
    unremind: (reminders) => unremind(reminders, line),
    rewritesOf: (finding, draft) => better.of(finding, draft.text),
    wholeOf: (draft) => better.whole(draft.text),
    readyWhole: (draft) => better.ready(draft.text),
    ...(settings.model && { writeWhole: (draft: Draft) => better.written(draft.text, line) }),
  };
}
