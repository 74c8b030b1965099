let made: Intl.Segmenter | undefined;

/** Made when something is first edited: a browser takes its time over it. */
function segmenter(): Intl.Segmenter {
  made ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return made;
}

/** Whether a cut at `offset` leaves every character whole: surrogates, joined emoji, combining marks. */
export function isBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  return segmenter().segment(text).containing(offset)?.index === offset;
}

/** The character as a reader counts it that starts at `offset`; empty at the end. */
export function characterAfter(text: string, offset: number): string {
  if (offset >= text.length) return '';
  return segmenter().segment(text).containing(offset)?.segment ?? '';
}

/** The character as a reader counts it that ends at `offset`; empty at the start. */
export function characterBefore(text: string, offset: number): string {
  if (offset <= 0) return '';
  return (
    segmenter()
      .segment(text)
      .containing(offset - 1)?.segment ?? ''
  );
}
