import type { Draft } from '../../engine/types/text';
import type { Coach, CoachHost } from './actions';
import type { Change } from './applying';
import { refocused } from './opening';
import type { CoachState, Variant, Whole } from './state';

/** Changes the whole reply of a draft, if it is still that draft's. */
const changed = (state: CoachState, draft: Draft, change: (whole: Whole) => Whole): CoachState =>
  state.whole?.draft === draft ? refocused({ ...state, whole: change(state.whole) }) : state;

/** One more variant behind the others; what says the same as one of them adds nothing. */
function withVariant(whole: Whole, variant: Variant | null): Whole {
  const isNew = variant !== null && !whole.variants.some(({ text }) => text === variant.text);
  if (!isNew) return { ...whole, writing: false };
  return { ...whole, writing: false, why: null, variants: [...whole.variants, variant] };
}

/** Whether a model may help: there is something to rewrite, and it was not asked yet. */
const isWanted = ({ open, whole }: CoachState): boolean =>
  open === 'whole' &&
  whole !== null &&
  !whole.writing &&
  (whole.why === null || whole.why === 'alone') &&
  !whole.variants.some(({ origin }) => origin === 'model');

/** Has the browser's language model write one more way to say the whole reply, where the person wants that. */
export async function writeOneMore(change: Change, get: () => Coach, host: CoachHost): Promise<void> {
  if (!host.writeWhole || !isWanted(get())) return;
  const { draft } = get();
  change((state) => changed(state, draft, (whole) => ({ ...whole, writing: true })));
  const variant = await host.writeWhole(draft).catch(() => null);
  change((state) => changed(state, draft, (whole) => withVariant(whole, variant)));
}
