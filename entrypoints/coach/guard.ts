import type { Diagnostic } from '../../engine/types/diagnostic';
import type { Composer } from '../../host/sites/contract';

/** What cannot be argued about: only these hold a post back, once. Tone and missing moves never do. */
const GUARDED: ReadonlySet<string> = new Set([
  'expose-personal-data',
  'ask-in-private',
  'placeholder',
  'too-long',
  'wrong-account',
  'wrong-name',
  'left-over',
]);

/** The guarded rules that a draft trips, weightiest first as they come. */
export const guardedRules = (diagnostics: readonly Diagnostic[]): string[] => [
  ...new Set(
    diagnostics
      .filter(({ rule, severity }) => GUARDED.has(rule) && severity !== 'hint')
      .map(({ rule }) => rule),
  ),
];

/** Whether a click or key would post from this composer. Never while an input method is at work. */
export function isPosting(composer: Composer, event: MouseEvent | KeyboardEvent): boolean {
  if (event instanceof KeyboardEvent) {
    const isHere = event.target instanceof Node && composer.root.contains(event.target);
    const onButton =
      event.target instanceof Element &&
      (event.key === 'Enter' || event.key === ' ') &&
      composer.isPostClick(event.target);
    return isHere && !event.isComposing && event.keyCode !== 229 && (composer.isPostKey(event) || onButton);
  }
  return event.target instanceof Element && composer.isPostClick(event.target);
}
