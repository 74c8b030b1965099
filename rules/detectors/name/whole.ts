import { folded } from '../../../engine/reading/folded';
import { fold } from '../../../engine/text/fold';
import type { Message } from '../../../engine/types/situation';
import type { Span } from '../../../engine/types/text';
import type { Person } from './persons';

interface Holder {
  readonly text: string;
}

/** Somebody spoken to stands between pauses. */
const PAUSED = /(?:^|[,.!?:\n]) ?$/;
const PAUSE = /^ ?(?:[,.!?\n]|$)/;

/** Where a text calls somebody by all that they go by: "love to you, Bertie's mum, and". */
function callAt(holder: Holder, whole: string): Span | undefined {
  const [low, name] = [folded(holder), fold(whole)];
  for (let at = low.indexOf(name); at >= 0; at = low.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (PAUSED.test(low.slice(0, at)) && PAUSE.test(low.slice(end))) return [at, end];
  }
  return undefined;
}

/** Somebody else who is called by all that they go by, and where. */
export interface CalledWhole {
  readonly person: Person;
  readonly span: Span;
}

/** Others whom a draft calls by the whole of a name of two words or more, and whom the thread does not name. */
export const calledWhole = (
  draft: Holder,
  thread: readonly Message[],
  others: readonly Person[],
): CalledWhole[] =>
  others.flatMap((person) => {
    const { whole = '' } = person;
    if (!whole.includes(' ') || thread.some((message) => folded(message).includes(fold(whole)))) return [];
    const span = callAt(draft, whole);
    return span ? [{ person, span }] : [];
  });
