import type { Settings } from '../../components/settings/settings';
import type { Diagnostic, Severity } from '../../engine/types/diagnostic';
import type { WritingBox } from '../../host/sites/contract';
import { CERTAIN } from '../../rules/certain';
import type { PolicyGuard } from '../../rules/pack/policy';

type Guard = Settings['guard'];

/** How heavy a finding must be to hold a post back, beside what is certain. */
const HELD: Readonly<Record<Guard['reach'], readonly Severity[]>> = {
  off: [],
  certain: [],
  errors: ['error'],
  warnings: ['error', 'warning'],
};

/** The person's guard, as far as their organisation leaves it to them. */
export const guardUnder = (fixed: PolicyGuard | null, { reach, spared }: Guard): Guard => ({
  reach: fixed?.reach ?? reach,
  spared: fixed?.spared ?? spared,
});

const isGuarded = ({ rule, severity }: Diagnostic, { reach, spared }: Guard): boolean =>
  reach !== 'off' &&
  !spared.includes(rule) &&
  ((CERTAIN.includes(rule) && severity !== 'hint') || HELD[reach].includes(severity));

/**
 * The rules for which a draft is held back once, weightiest first as they come. By default only what cannot be argued
 * about: tone and missing moves hold nothing unless the person has widened the guard.
 */
export const guardedRules = (diagnostics: readonly Diagnostic[], guard: Guard): string[] => [
  ...new Set(diagnostics.filter((one) => isGuarded(one, guard)).map(({ rule }) => rule)),
];

/** Whether a click or key would post from this composer. Never while an input method is at work. */
export function isPosting(composer: WritingBox, event: MouseEvent | KeyboardEvent): boolean {
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
