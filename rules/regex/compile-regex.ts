import { RE2JS } from 're2js';
import type { Span } from '../../engine/types/text';
import type { CompileRegex } from './regex';

/** Compiles by `re2js`, which visits each character a bounded number of times, whatever the pattern. */
export const compileRegex: CompileRegex = (pattern) => {
  const compiled = compiledOf(pattern);
  if (!compiled) return null;
  return (text, most) => {
    const matcher = compiled.matcher(text);
    const spans: Span[] = [];
    while (spans.length < most && matcher.find()) {
      const [start, end] = [matcher.start(), matcher.end()];
      if (end > start) spans.push([start, end]);
    }
    return spans;
  };
};

function compiledOf(pattern: string): RE2JS | null {
  try {
    return RE2JS.compile(pattern);
  } catch {
    return null;
  }
}
