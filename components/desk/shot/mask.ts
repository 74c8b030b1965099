import type { Span } from '../../../engine/types/text';
import type { Say } from '../../ui/words';
import type { Shot, ShotMark, ShotSide } from '../views';

/** What stands for a name. */
const BLOCK = '▇▇▇';
const SHORTEST = 2;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** All that a side is called by: each word of the name, the handle, whoever is mentioned. */
function namesOf(sides: readonly (ShotSide | null)[]): string[] {
  const words = sides.flatMap((side) => (side ? [...side.name.split(/[\s.]+/), side.handle ?? ''] : []));
  return [...new Set(words)].filter((word) => word.length >= SHORTEST && /\p{L}/u.test(word));
}

/** Finds names as whole words, whatever their case, and every mention. */
function finder(names: readonly string[]): RegExp {
  const known =
    names.length > 0 ? `|(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])` : '';
  return new RegExp(`@[\\w.]+${known}`, 'giu');
}

interface Masked {
  readonly text: string;
  readonly marks: readonly ShotMark[];
}

/** A text without names; marks move along with the words. */
function maskText(text: string, marks: readonly ShotMark[], names: RegExp): Masked {
  const found = [...text.matchAll(names)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const moved = (at: number): number => {
    let shift = 0;
    for (const { start, end } of found) {
      if (end <= at) shift += BLOCK.length - (end - start);
      else if (start < at) return start + shift;
    }
    return at + shift;
  };
  return {
    text: text.replace(names, BLOCK),
    marks: marks.map(({ span: [start, end], severity }) => ({
      span: [moved(start), moved(end)] satisfies Span,
      severity,
    })),
  };
}

/** The picture without anybody's name: neither at the top of a message nor in its words. */
export function maskShot(shot: Shot, say: Say): Shot {
  const names = finder(namesOf([shot.customer, shot.reply]));
  const side = ({ text, at }: ShotSide, name: string): ShotSide => ({
    name,
    text: maskText(text, [], names).text,
    ...(at ? { at } : {}),
  });
  const { marks } = maskText(shot.reply.text, shot.marks, names);
  return {
    ...shot,
    customer: shot.customer && side(shot.customer, say('shot.customer')),
    reply: side(shot.reply, say('shot.us')),
    marks,
  };
}
