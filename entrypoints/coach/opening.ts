import { uiLocaleOf } from '../../components/settings/settings';
import type { Engine } from '../../engine/analysis/analyse';
import { Rewriter } from '../../engine/rewrite/rewrite';
import { editorFor } from '../../host/editors/editor-for';
import type { Composer } from '../../host/sites/contract';
import { lockedOn } from './in-force';
import type { Told } from './packs';
import { openSession } from './session';
import type { Session, SessionOptions } from './session-contract';
import { signingOf } from './signing';

/** What the frame gives each of its boxes. */
type FromFrame = Pick<SessionOptions, 'settings' | 'line' | 'decisions' | 'historyFault'> & {
  readonly told: Told;
  readonly engine: Engine;
  readonly waiting: NonNullable<SessionOptions['around']>['waiting'];
};

/** Opens the coach of a reply box of a site; null when nothing can be read in it. */
export function openBox(composer: Composer, { told, waiting, ...given }: FromFrame): Session | null {
  const closing = new AbortController();
  const editor = editorFor(composer.editable, closing.signal);
  if (!editor) return null;
  return openSession({
    ...given,
    composer,
    editor,
    rewriter: new Rewriter(given.engine),
    told: told.brand,
    uiLocale: uiLocaleOf(given.settings, navigator.language),
    guard: told.guard,
    locked: lockedOn(told),
    reminders: told.reminders,
    around: { composer, waiting },
    closing,
  });
}

/** A box that stands open takes new settings over as it is: nothing in it is drawn anew under the person's hands. */
export function takeOver(
  { store }: Session,
  settings: SessionOptions['settings'],
  rulesOff: readonly string[],
): void {
  const { locked } = store.getState();
  const off = settings.rulesOff.filter((rule) => !rulesOff.includes(rule) && !locked.includes(rule));
  store.getState().keptDismissals('everywhere', off);
  store.getState().signers(signingOf(settings));
}
