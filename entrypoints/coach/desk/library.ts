import type { ApplyResult } from '../../../components/composer/actions';
import type { SavedOffer } from '../../../components/desk/views';
import type { Settings } from '../../../components/settings/settings';
import type { Analysis, Engine } from '../../../engine/analysis/analyse';
import { savedFiller } from '../../../engine/rewrite/saved-reply';
import { slotsOf } from '../../../engine/rewrite/slots';
import type { Brand } from '../../../engine/types/situation';
import type { Locale } from '../../../engine/types/text';
import type { Editor } from '../../../host/editors/contract';
import { findSaved, type SavedReply, savedReply } from '../../../rules/saved/saved-reply';
import { type SlashQuery, slashAt } from '../../../rules/saved/slash';

interface LibraryNeeds {
  readonly editor: Editor;
  readonly engine: Engine;
  readonly settings: Pick<Settings, 'saved'>;
  /** What the packs tell of the brand: their library comes after the person's own. */
  readonly told: Partial<Brand> | null;
  readonly uiLocale: Locale;
  readonly analysis: (text: string) => Analysis;
}

/** As many as a list shows without hiding the page. */
const MOST_FOUND = 5;

/** The saved replies as one box works with them. */
export interface Library {
  readonly total: number;
  /** All of them, filled in for this conversation. */
  all(): SavedOffer[];
  /** The few that a search finds. */
  find(asked: SlashQuery): SavedOffer[];
  /** What is asked for at the caret now. */
  asked(): SlashQuery | null;
  insert(offer: SavedOffer): Promise<{ result: ApplyResult; slots: readonly string[] }>;
}

/** The person's library and the packs', each reply once. */
function allSaved(own: readonly SavedReply[], told: Partial<Brand> | null): readonly SavedReply[] {
  const texts = new Set(own.map(({ text }) => text));
  const theirs = (told?.saved ?? []).filter((text) => !texts.has(text));
  const named = theirs.map((text, i) => ({
    ...savedReply({ text, approved: told?.approved?.includes(text) ?? false }),
    id: `pack-${i}`,
  }));
  return [...own, ...named];
}

/** Makes the library of one reply box. */
export function libraryOf(needs: LibraryNeeds): Library {
  const { editor, engine, uiLocale, analysis } = needs;
  const saved = allSaved(needs.settings.saved, needs.told);
  const filled = (some: readonly SavedReply[]): SavedOffer[] => {
    if (some.length === 0) return [];
    // What stands in the box is only what is being looked for: the conversation is what counts.
    const { fill } = savedFiller(engine, analysis(''), uiLocale);
    return some.map(({ id, title, text, approved }) => ({ id, title, text: fill(text), approved }));
  };
  const asked = (): SlashQuery | null => {
    const [start, end] = editor.selection() ?? [0, -1];
    return start === end ? slashAt(editor.read().text, end) : null;
  };
  return {
    total: saved.length,
    all: () => filled(saved),
    find: ({ query, opens }) => filled(findSaved(saved, query, !opens).slice(0, MOST_FOUND)),
    asked,
    async insert(offer) {
      const { text } = editor.read();
      const search = asked();
      const [start, end] = search
        ? [search.start, search.end]
        : (editor.selection() ?? [text.length, text.length]);
      const result = await editor.replace({ start, end, text: offer.text }, text);
      const slots = slotsOf(offer.text);
      const [blank] = slots;
      if (result === 'applied' && blank) editor.select([start + blank.span[0], start + blank.span[1]]);
      return { result, slots: result === 'applied' ? slots.map(({ name }) => name) : [] };
    },
  };
}
