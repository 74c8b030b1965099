import type { Edit } from '../types/text';

const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** The smallest single edit that turns one text into the other, never inside a surrogate pair; none when they are one. */
export function editBetween(before: string, after: string): Edit[] {
  if (before === after) return [];
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  if (isLow(before, start) || isLow(after, start)) start--;
  if (end > 0 && (isLow(before, before.length - end) || isLow(after, after.length - end))) end--;
  return [{ start, end: before.length - end, text: after.slice(start, after.length - end) }];
}
