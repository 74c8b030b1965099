import type { Comment } from '../page/story.ts';

const FIFTH = 5;
const DAY = 24;

/** What stands folded under one of many comments: the brand's answer, or under every second what nobody can tell. */
export function foldUnder({ id, replies = [] }: Comment): 'answered' | 'unknown' | null {
  if (replies.length > 0) return 'answered';
  return Number(id) % 2 === 1 ? 'unknown' : null;
}

/** So many comments of as many people, from a quarter of a day to days old; the brand has answered every fifth. */
export function manyComments(count: number): Comment[] {
  return Array.from({ length: count }, (_, i) => {
    const hours = 6 + (i % 60);
    const ago = hours < DAY ? `${hours}h` : `${Math.floor(hours / DAY)}d`;
    const comment = { id: `77${1000 + i}`, by: `Client ${i}`, ago, text: `Où en est ma commande ${i} ?` };
    const answer = {
      id: `78${1000 + i}`,
      by: 'brand',
      ago: '1h',
      text: `Bonjour, je regarde la commande ${i}.`,
    };
    return i % FIFTH === 0 ? { ...comment, replies: [answer] } : comment;
  });
}
