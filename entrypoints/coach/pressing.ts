import { isDismissed } from '../../components/composer/findings';
import type { CoachStore } from '../../components/composer/store';
import type { Reading } from '../../engine/analysis/detector';
import type { Diagnostic } from '../../engine/types/diagnostic';
import type { Visas } from './desk/visas';
import { guardedRules, guardUnder, isPosting } from './guard';
import type { Judging } from './judging';
import type { Session, SessionOptions } from './session-contract';

interface PressingOptions extends Pick<SessionOptions, 'composer' | 'settings' | 'guard'> {
  readonly editor: { read(): { readonly text: string } };
}

/** Lets a press go on to the site or holds it back, and remembers how the draft was read when it was pressed. */
export function pressing(
  { composer, editor, settings, guard: fixed }: PressingOptions,
  store: CoachStore,
  judging: Pick<Judging, 'now' | 'reading'>,
  visas: Visas | undefined,
) {
  let guard = guardUnder(fixed, settings.guard);
  let allowed: string | null = null;
  let pressed: { text: string; reading: Reading; found: readonly Diagnostic[] } | null = null;
  return {
    holds(event: MouseEvent | KeyboardEvent): boolean {
      if (!isPosting(composer, event)) return false;
      const { text } = editor.read();
      const found = judging.now(text);
      const spoken = found.filter(({ rule }) => !isDismissed(store.getState(), rule));
      const rules = guardedRules(spoken, guard);
      pressed = { text, reading: judging.reading(text), found };
      if (visas?.approves(text)) return false;
      if (rules.length === 0 || allowed === text) return false;
      allowed = text;
      store.getState().raiseGuard(rules);
      return true;
    },
    guardBy: (({ guard: own }) => {
      guard = guardUnder(fixed, own);
    }) satisfies Session['guardBy'],
    readingOf: (text: string): Reading => (pressed?.text === text ? pressed.reading : judging.reading(text)),
    foundIn: (text: string): readonly Diagnostic[] =>
      pressed?.text === text ? pressed.found : judging.now(text),
  };
}
