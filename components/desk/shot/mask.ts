import { nameParts } from '../../../engine/reading/same-name';
import type { Span } from '../../../engine/types/text';
import type { Say } from '../../ui/words';
import type { Shot, ShotMark, ShotSide } from '../views';

/** What stands for a name. */
const BLOCK = '▇▇▇';
const SHORTEST = 2;

/** An address or a mention whole; every other word by itself. */
const WORD = /[\p{L}\p{N}._+-]*@[\p{L}\p{N}._-]*[\p{L}\p{N}_]|[\p{L}\p{M}]+/gu;

/** All parts that somebody is called by, as they are compared: «Élise» and «ELISE» are one. */
function partsOf({ customer, reply, names }: Shot): ReadonlySet<string> {
  const sides = [customer, reply].flatMap((side) => (side ? [side.name, side.handle ?? ''] : []));
  return new Set([...sides, ...names].flatMap(nameParts).filter(({ length }) => length >= SHORTEST));
}

/** Where a text names somebody. What follows an apostrophe is a word of its own: of «d’Élise» the name goes. */
function namedIn(text: string, parts: ReadonlySet<string>): Span[] {
  return [...text.matchAll(WORD)].flatMap(({ index, 0: word }): Span[] => {
    const isNamed = word.includes('@') || nameParts(word).some((part) => parts.has(part));
    return isNamed ? [[index, index + word.length]] : [];
  });
}

interface Masked {
  readonly text: string;
  readonly marks: readonly ShotMark[];
}

/** A text without names; marks move along with the words. */
function maskText(text: string, marks: readonly ShotMark[], parts: ReadonlySet<string>): Masked {
  const found = namedIn(text, parts);
  const moved = (at: number): number => {
    let shift = 0;
    for (const [start, end] of found) {
      if (end <= at) shift += BLOCK.length - (end - start);
      else if (start < at) return start + shift;
    }
    return at + shift;
  };
  const pieces = [0, ...found.flat(), text.length];
  const kept = pieces.flatMap((from, i) => (i % 2 === 0 ? text.slice(from, pieces[i + 1]) : []));
  return {
    text: kept.join(BLOCK),
    marks: marks.map(({ span: [start, end], severity }) => ({
      span: [moved(start), moved(end)] satisfies Span,
      severity,
    })),
  };
}

/** The picture without anybody's name: neither at the top of a message nor in its words. */
export function maskShot(shot: Shot, say: Say): Shot {
  const names = partsOf(shot);
  const side = ({ text, at }: ShotSide, name: string): ShotSide => ({
    name,
    text: maskText(text, [], names).text,
    ...(at ? { at } : {}),
  });
  const { marks } = maskText(shot.reply.text, shot.marks, names);
  return {
    ...shot,
    names: [],
    customer: shot.customer && side(shot.customer, say('shot.customer')),
    reply: side(shot.reply, say('shot.us')),
    marks,
  };
}
