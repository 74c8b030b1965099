import type { Evidence } from '../../engine/types/diagnostic';
import type { Locale } from '../../engine/types/text';
import { useLocale, useSay } from '../ui/voice';
import { excerpt } from './excerpt';
import { Parts } from './parts';

/** Day and month: what a person remembers a message by. Nothing when the date cannot be read. */
export function dayOf(at: string | undefined, locale: Locale): string | undefined {
  const date = new Date(at ?? Number.NaN);
  if (Number.isNaN(date.getTime())) return undefined;
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    day: 'numeric',
    month: 'long',
  }).format(date);
}

function useByline({ source, author, at }: Evidence): string {
  const say = useSay();
  const day = dayOf(at, useLocale());
  const own = source === 'saved' ? say('card.savedReply') : say('card.yourAnswer');
  const who = source === 'thread' ? (author ?? say('card.customer')) : own;
  return day === undefined ? who : say('card.byline', { who, date: day });
}

/** The words that the advice rests on: the customer's own, or an earlier reply, and when they were written. */
export function Quote({ evidence }: { evidence: Evidence }) {
  const byline = useByline(evidence);
  const { text, spans } = excerpt(evidence.text, evidence.spans);
  return (
    <figure className="quote">
      <figcaption className="small">{byline}</figcaption>
      <blockquote>
        <Parts text={text} spans={spans} className="quote-mark" />
      </blockquote>
    </figure>
  );
}
