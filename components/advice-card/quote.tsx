import type { Evidence } from '../../engine/types/diagnostic';
import { useLocale, useSay } from '../ui/voice';
import { byline, type Unnamed } from './byline';
import { excerpt } from './excerpt';
import { momentOf } from './moment';
import { Parts } from './parts';

/** When a promise fell due. */
function Promised({ due }: { due: string | undefined }) {
  const say = useSay();
  const date = momentOf(due, useLocale());
  return date === undefined ? null : <p className="small due">{say('card.promised', { date })}</p>;
}

interface QuoteProps {
  readonly evidence: Evidence;
  /** Who spoke, where the page does not say. */
  readonly unnamed?: Unnamed;
  /** Whether the hour counts, not the day alone. */
  readonly precise?: boolean;
}

/** The words that the advice rests on: the customer's own, a promise, or an earlier reply, and when they were written. */
export function Quote({ evidence, unnamed = 'customer', precise = false }: QuoteProps) {
  const { text, spans } = excerpt(evidence.text, evidence.spans);
  return (
    <figure className="quote">
      <figcaption className="small">{byline(evidence, useLocale(), unnamed, precise)}</figcaption>
      <blockquote>
        <Parts text={text} spans={spans} className="quote-mark" />
      </blockquote>
      <Promised due={evidence.due} />
    </figure>
  );
}
