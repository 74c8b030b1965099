import { useMemo } from 'react';
import type { Rewrite } from '../../engine/types/diagnostic';
import { useSay } from '../ui/voice';
import { condensed, diffWords, type Piece } from './diff';
import { Parts } from './parts';
import { slotSpans } from './slots';

/** Spaces at the ends of a change stay untinted: a tint with nothing in it looks like a fault. */
function bared(text: string): [before: string, words: string, after: string] {
  const words = text.trim();
  const start = words === '' ? 0 : text.indexOf(words);
  return words === '' ? ['', text, ''] : [text.slice(0, start), words, text.slice(start + words.length)];
}

interface StretchProps {
  readonly piece: Piece;
  readonly next: Piece | undefined;
  readonly rewrite: Rewrite;
}

function Stretch({ piece, next, rewrite }: StretchProps) {
  const spans = slotSpans(rewrite.slots);
  const [before, words, after] = bared(piece.text);
  if (piece.kind === 'gap') return <span className="gap">{piece.text}</span>;
  if (piece.kind === 'same') return <Parts text={piece.text} at={piece.at} spans={spans} className="slot" />;
  if (piece.kind === 'removed')
    return (
      <>
        {before}
        <del>{words}</del>
        {after || (next?.kind === 'added' && ' ')}
      </>
    );
  return (
    <>
      {before}
      <ins>
        <Parts text={words} at={piece.at + before.length} spans={spans} className="slot" />
      </ins>
      {after}
    </>
  );
}

interface ProposalProps {
  readonly before: string;
  readonly rewrite: Rewrite;
  /** Shows kept words however far from a change. */
  readonly full?: boolean;
}

/** The better words as a diff with the draft: removed ones struck, new ones tinted, slots to fill framed. */
export function Proposal({ before, rewrite, full = false }: ProposalProps) {
  const say = useSay();
  const pieces = useMemo(() => {
    const all = diffWords(before, rewrite.text);
    return full ? all : condensed(all);
  }, [before, rewrite, full]);
  const left = rewrite.slots.length;
  return (
    <div className="proposal">
      <p className="diff">
        {pieces.map((piece, index) => (
          <Stretch
            key={`${piece.kind}${piece.at}`}
            piece={piece}
            next={pieces[index + 1]}
            rewrite={rewrite}
          />
        ))}
      </p>
      {left > 0 && <p className="small quiet">{say('card.slots', { n: left })}</p>}
    </div>
  );
}
