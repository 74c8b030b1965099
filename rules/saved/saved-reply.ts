/** A reply that the team keeps to start from. */
export interface SavedReply {
  readonly id: string;
  readonly title: string;
  /** May hold `{name}`, `{issue}`, `{contact}`, `{delay}`. */
  readonly text: string;
  /** May be sent as it is. */
  readonly approved: boolean;
}

/** How many replies a library holds, and how long one may be. */
export const MOST_SAVED = 300;
export const LONGEST_SAVED = 3000;
const LONGEST_TITLE = 80;
const TITLE_WORDS = 6;

/** An entry of a file, before anything is known of it but its words. */
export interface SavedEntry {
  readonly title?: string | undefined;
  readonly text: string;
  readonly approved?: boolean;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const plain = (text: string): string => oneLine(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A reply without a title is called by its first words. */
function titleOf({ title, text }: SavedEntry): string {
  const given = oneLine(title ?? '');
  return (given || oneLine(text).split(' ').slice(0, TITLE_WORDS).join(' ')).slice(0, LONGEST_TITLE);
}

/** Makes an entry a saved reply; its title makes it this one and no other. */
export function savedReply(entry: SavedEntry): SavedReply {
  const title = titleOf(entry);
  const id = plain(title).replace(/[^\p{L}\p{N}]+/gu, '-');
  return { id, title, text: entry.text.trim(), approved: entry.approved === true };
}

/** How well a word of a query begins a word of the title (2) or of the text (1). */
function score(word: string, title: string, text: string): number {
  const begins = (where: string): boolean =>
    where.split(/[^\p{L}\p{N}]+/u).some((one) => one.startsWith(word));
  if (begins(title)) return 2;
  return begins(text) ? 1 : 0;
}

/**
 * The replies in which every word of a query begins some word, those by title first.
 * @param query as typed, accents or not; an empty one finds all
 * @param titlesOnly leaves out what is found by its text alone
 */
export function findSaved<Reply extends Pick<SavedReply, 'title' | 'text'>>(
  replies: readonly Reply[],
  query: string,
  titlesOnly = false,
): Reply[] {
  const words = plain(query)
    .split(/[\s-]+/)
    .filter(Boolean);
  return replies
    .map((reply) => {
      const [title, text] = [plain(reply.title), plain(reply.text)];
      const scores = words.map((word) => score(word, title, text));
      const least = titlesOnly ? 2 : 1;
      return {
        reply,
        found: scores.every((one) => one >= least),
        sum: scores.reduce((sum, one) => sum + one, 0),
      };
    })
    .filter(({ found }) => found)
    .sort((one, other) => other.sum - one.sum)
    .map(({ reply }) => reply);
}
