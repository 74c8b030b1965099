import { useMemo } from 'react';
import type { Rewrite } from '../../engine/types/diagnostic';
import { useSay } from '../ui/voice';
import { condensed, diffWords, type Piece } from './diff';
import { Parts } from './parts';
import { slotSpans } from './slots';

function Stretch({ piece, rewrite }: { piece: Piece; rewrite: Rewrite }) {
  if (piece.kind === 'gap') return <span className="gap">{piece.text}</span>;
  if (piece.kind === 'removed') return <del>{piece.text}</del>;
  const text = <Parts text={piece.text} at={piece.at} spans={slotSpans(rewrite.slots)} className="slot" />;
  return piece.kind === 'added' ? <ins>{text}</ins> : text;
}

/** The better words as a diff with the draft: removed ones struck, new ones tinted, slots to fill framed. */
export function Proposal({ before, rewrite }: { before: string; rewrite: Rewrite }) {
  const say = useSay();
  const pieces = useMemo(() => condensed(diffWords(before, rewrite.text)), [before, rewrite]);
  const left = rewrite.slots.length;
  return (
    <div className="proposal">
      <p className="diff">
        {pieces.map((piece) => (
          <Stretch key={`${piece.kind}${piece.at}`} piece={piece} rewrite={rewrite} />
        ))}
      </p>
      {left > 0 && <p className="small quiet">{say('card.slots', { n: left })}</p>}
    </div>
  );
}
