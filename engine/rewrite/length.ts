import type { Situation } from '../types/situation';

const POST = 280;
const LINK = /(?:https?:\/\/|www\.)\S*[^\s.,;:!?)"'»]/gi;
const LINK_LENGTH = 23;

/** Latin letters, marks and spaces count once, everything else twice, as X counts. */
const isLight = (point: number): boolean =>
  point <= 0x10ff ||
  (point >= 0x2000 && point <= 0x200d) ||
  (point >= 0x2010 && point <= 0x201f) ||
  (point >= 0x2032 && point <= 0x2037);

/** A text's length as its platform counts it: X counts a link as 23, an emoji or an ideogram as 2. */
export function lengthOn({ platform }: Pick<Situation, 'platform'>, text: string): number {
  if (platform !== 'x') return text.length;
  const links = text.match(LINK)?.length ?? 0;
  const points = [...text.replace(LINK, '')].filter((point) => !/[\ufe0f\u200d]/.test(point));
  return (
    links * LINK_LENGTH + points.reduce((sum, point) => sum + (isLight(point.codePointAt(0) ?? 0) ? 1 : 2), 0)
  );
}

/** How long a reply may be here: what the page shows, else X's limit for a public post. */
export const limitOf = ({ platform, visibility, limit }: Situation): number =>
  limit ?? (platform === 'x' && visibility === 'public' ? POST : Number.POSITIVE_INFINITY);

/** By how much a text is too long for its place; 0 where it fits. */
export const excessOf = (situation: Situation, text: string): number =>
  Math.max(0, lengthOn(situation, text) - limitOf(situation));
