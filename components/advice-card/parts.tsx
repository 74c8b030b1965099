import type { Span } from '../../engine/types/text';
import { cut } from './slots';

interface PartsProps {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly className: string;
  /** Where `text` starts in the text that the spans speak of. */
  readonly at?: number;
}

/** A text with the stretches inside `spans` marked. */
export function Parts({ text, spans, className, at = 0 }: PartsProps) {
  let place = 0;
  return cut(text, spans, at).map((part) => {
    const key = place;
    place += part.text.length;
    return part.marked ? (
      <mark key={key} className={className}>
        {part.text}
      </mark>
    ) : (
      part.text
    );
  });
}
