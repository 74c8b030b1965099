/** The columns that an export may have, under the names that exports give them. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'reference', 'ticket'],
  draft: ['draft', 'reply', 'response', 'answer', 'reponse', 'texte', 'text'],
  customer: ['customer', 'message', 'question', 'client', 'comment', 'commentaire'],
  platform: ['platform', 'network', 'channel', 'reseau', 'canal'],
  visibility: ['visibility', 'visibilite'],
  locale: ['locale', 'language', 'lang', 'langue'],
  brand: ['brand', 'marque', 'account', 'compte'],
  author: ['author', 'auteur', 'name', 'nom'],
  at: ['at', 'date', 'sent', 'envoye'],
};

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** Which column holds what. */
export type Columns = Readonly<Record<string, number>>;

/** No column is known to hold the replies. */
export class NoReplies extends Error {
  /** @param found the columns that there are */
  constructor(readonly found: readonly string[]) {
    super(`CSV: expected a column named ${NAMES.draft?.join(', ')}; found ${found.join(', ')}`);
  }
}

/**
 * Reads the first line of a CSV file.
 * @param replies the name of the column that holds the replies, where somebody has said which
 * @throws {NoReplies} when none holds the replies
 */
export function columnsOf(header: readonly string[], replies?: string): Columns {
  const names = header.map(plain);
  const places = Object.entries(NAMES).map(([field, known]): [string, number] => [
    field,
    known.map((name) => names.indexOf(name)).find((place) => place >= 0) ?? -1,
  ]);
  const columns = Object.fromEntries(places.filter(([, place]) => place >= 0));
  const told = replies === undefined ? -1 : header.indexOf(replies);
  if (told >= 0) return { ...columns, draft: told };
  if (columns.draft === undefined) throw new NoReplies(header);
  return columns;
}

const oneOf = <T extends string>(value: string | undefined, known: readonly T[], fallback: T): T =>
  known.find((one) => one === value?.trim().toLowerCase()) ?? fallback;

/** The case that a record tells of. */
export function caseOfRecord(record: readonly string[], columns: Columns): Record<string, unknown> {
  const at = (field: string): string | undefined => {
    const place = columns[field];
    return place === undefined ? undefined : record[place]?.trim() || undefined;
  };
  const [id, asked, author, sent, brand] = ['id', 'customer', 'author', 'at', 'brand'].map(at);
  const locale = at('locale')?.slice(0, 2).toLowerCase();
  return {
    ...(id ? { id } : {}),
    platform: oneOf(at('platform'), ['x', 'facebook', 'other'], 'other'),
    visibility: oneOf(at('visibility'), ['public', 'private'], 'public'),
    ...(locale === 'fr' || locale === 'en' ? { locale } : {}),
    ...(sent && !Number.isNaN(Date.parse(sent)) ? { now: sent } : {}),
    ...(brand ? { brand: { name: brand } } : {}),
    thread: asked ? [{ role: 'customer', text: asked, ...(author ? { author } : {}) }] : [],
    draft: at('draft') ?? '',
  };
}
