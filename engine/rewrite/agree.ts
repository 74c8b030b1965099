import type { Edit, Span } from '../types/text';

const PLURAL: readonly (readonly [RegExp, string])[] = [
  [
    /(nous (?:sommes|restons|étions|serons)(?: \p{L}+){0,2}? )(désolé|navré|peiné|confus|gêné)e?r?z?(?!\p{L})/giu,
    '$1$2s',
  ],
  [/^(désol|navr)(?:er|ez)(?= (?:pour|de|du|d['’]|que|des))/giu, '$1és'],
  [/(j['’]en suis |je (?:suis|reste)(?: \p{L}+)?? )(désolé|navré|peiné)(e?)s(?!\p{L})/giu, '$1$2$3'],
  [
    /(?<!\p{L})ces (désagrément|inconvénient|retard|problème|incident|souci|oubli|erreur|délai)(?!\p{L})/giu,
    'ces $1s',
  ],
  [
    /(?<!\p{L})(?:ce|cet) (désagrément|inconvénient|retard|problème|incident|souci|oubli|délai)s(?!\p{L})/giu,
    'ce $1',
  ],
  [/(?<!\p{L})(?:ce|cet|se) (erreur|attente|panne|situation|gêne)(?!\p{L})/giu, 'cette $1'],
  [/(?<!\p{L})cette (désagrément|retard|problème|souci|délai)(?!\p{L})/giu, 'ce $1'],
  [/(?<!\p{L})cette (incident|oubli|inconvénient)(?!\p{L})/giu, 'cet $1'],
  [/(?<!\p{L})(t)(?:oute|out|ous) (nos|mes) /giu, '$1outes $2 '],
  [/(?<!\p{L})((?:nos|mes)(?: \p{L}+)?) (sincère|plate|humble|vive) excuses?(?!\p{L})/giu, '$1 $2s excuses'],
  [/(?<!\p{L})(nos|mes|mille) excuse(?!\p{L})/giu, '$1 excuses'],
];

const WIDER = 24;

/** Mends the agreement of an apology: «nous sommes désolé» → «désolés». Only what stands in or beside a span changes. */
export function agreed(draft: string, spans: readonly Span[]): Edit[] {
  return spans.flatMap(([from, to]) => {
    const [start, end] = [Math.max(0, from - 1), Math.min(draft.length, to + WIDER)];
    const before = draft.slice(from, to);
    const after = PLURAL.reduce((text, [slip, right]) => text.replace(slip, right), before);
    if (after !== before) return [{ start: from, end: to, text: after }];
    const wide = draft.slice(start, end);
    const mended = PLURAL.reduce((text, [slip, right]) => text.replace(slip, right), wide);
    return mended === wide ? [] : [{ start, end, text: mended }];
  });
}
