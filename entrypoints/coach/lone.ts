import { type Settings, uiLocaleOf } from '../../components/settings/settings';
import type { Engine } from '../../engine/analysis/analyse';
import { Rewriter } from '../../engine/rewrite/rewrite';
import type { Editor } from '../../host/editors/contract';
import type { WritingBox } from '../../host/sites/contract';
import type { Decisions } from './decisions';
import { lockedOn } from './in-force';
import { isOurs, keepDoublePress, keepFocus, keepKeys, stop } from './inside';
import { isKeyOfOurs } from './keys';
import type { BoxLine } from './line';
import type { Told } from './packs';
import { openSession } from './session';
import type { Session } from './session-contract';

export interface LoneOptions {
  readonly box: WritingBox;
  readonly editor: Editor;
  readonly engine: Engine;
  /** What the packs say here; nothing where none is asked. */
  readonly told?: Told;
  readonly settings: Settings;
  readonly line: BoxLine;
  readonly decisions: Decisions;
  /** Everything ends with this. */
  readonly closing: AbortController;
}

/** What is pressed in our interface does what it says and stays there, as on the sites that we know. */
function keepInside({ store }: Session, signal: AbortSignal): void {
  const options = { capture: true, signal };
  keepDoublePress(options);
  keepKeys((event) => {
    if (event.isTrusted && isKeyOfOurs(store, event)) stop(event);
    // What is typed into the panel beside the field.
    else if (isOurs(event)) event.stopImmediatePropagation();
  }, options);
  keepFocus(options);
}

/** The coach of one box by itself, where no site of ours is: a field of any page, the story on our own. */
export function openLone({ told, ...options }: LoneOptions): Session {
  const { engine, settings, closing, box, editor } = options;
  const session = openSession({
    ...options,
    composer: box,
    rewriter: new Rewriter(engine),
    uiLocale: uiLocaleOf(settings, navigator.language),
    guard: told?.guard ?? null,
    historyFault: null,
    told: told?.brand ?? null,
    ...(told && { locked: lockedOn(told), reminders: told.reminders }),
    copyOnly: editor.kind === 'plain',
  });
  keepInside(session, closing.signal);
  return session;
}
