import { Kind, type Token } from './kinds';

/** A sentence: tokens `[from, to)` of a text, `[start, end)` in UTF-16 code units. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

const ABBREVIATIONS = new Set(
  'm mm mme mlle dr mr mrs ms st no n tel ex etc vs av bd approx ext inc ltd co jr sr p pp'.split(' '),
);

/** «M. Petit», «n. 3», "J. Smith": this full stop ends no sentence. */
function isAbbreviation(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const stop = tokens[at];
  if (!before || !stop || stop.key !== '.' || before.end !== stop.start) return false;
  const written = text.slice(before.start, before.end).toLowerCase();
  if (/^[\s]*[a-zà-ÿ]/.test(text.slice(stop.end, stop.end + 2)) && ABBREVIATIONS.has(written)) return true;
  return written.length === 1
    ? before.kind === (Kind.Word | Kind.Capital)
    : /^(?:m|mme|dr|mr|mrs|st|no)$/.test(written);
}

/** «site.fr», «3.5», "e.g.this": a full stop with a letter right behind it ends nothing. */
const isGlued = (text: string, stop: Token): boolean =>
  stop.key === '.' && /[a-z0-9à-ÿ]/.test(text.charAt(stop.end));

const isPause = (key: string): boolean => key === '...' || key === '…' || key === '..';

function ends(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!(token.kind & Kind.Stop)) return false;
  if (isPause(token.key) && /^\s*[a-zà-ÿ]/.test(text.slice(token.end, token.end + 3))) return false;
  return !isGlued(text, token) && !isAbbreviation(text, tokens, at);
}

/**
 * Splits a tokenised text into sentences; runs of end marks («?!») close one sentence.
 * @param text the text the tokens were cut from
 * @returns sentences in order, none empty
 */
export function sentences(text: string, tokens: readonly Token[]): Sentence[] {
  const out: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const isLast = i === tokens.length - 1;
    const closes = ends(text, tokens, i) && !(tokens[i + 1] && ends(text, tokens, i + 1));
    if (!closes && !isLast) continue;
    const first = tokens[from] as Token;
    const last = tokens[i] as Token;
    out.push({ from, to: i + 1, start: first.start, end: last.end });
    from = i + 1;
  }
  return out;
}
