import type { TextReading } from '../reading/text';
import { hitsOf } from '../reading/text';
import type { Edit, Span } from '../types/text';
import { factsOf } from './facts';
import { continuing, glue } from './insert';
import { sentenceAround } from './places';

/** Where one clause ends and the next begins. */
const JOINT =
  /(?<=[,;:]\s)(?=\S)|(?<=\s)(?=[–—-]\s)|(?<=\s)(?=\()|(?<=\)\s)|(?<=\s)(?=(?:mais|donc|car|but|so)\s)|(?<=\s)(?=(?:et|and)\s(?:je|j['’]|nous|on|vous|tu|ils?|elles?|les?|la|l['’]|une?|des|votre|vos|notre|nos|mon|ma|mes|ce|c['’]|cet|cette|cela|ça|i|i['’]|we|you|they|it|s?he|the|an?|your|our|my|this|that|there)(?![\p{L}]))/iu;
/** What hangs on the clause before it says nothing without it. */
const HANGING =
  /^(?:so (?:that )?(?:we|i)(?!\p{L})|qui|que|qu['’]|dont|où|ce qui|ce que|lequel|laquelle|pour|afin|sans|comme|c['’]est dire|c['’]est pourquoi|lorsque|which|that|who|where|to|by|because|when|without|in order)(?!\p{L})/iu;
const JOINER = /^(?:[\s,;:–—()-]|(?:mais|et|donc|car|puis|alors|but|and|so|then)\s)+/iu;
/** Cues of what is worth keeping in the writer's own words. */
const WORTH = ['apology', 'step', 'asks-details', 'settled', 'wait-named', 'dated'];

/** What leans on the sentence before: without it, the sentence begins at its next word. */
const LEANING =
  /^(?:ainsi|donc|de ce fait|par conséquent|c['’]est pourquoi|en effet|de plus|par ailleurs|also|so|therefore|hence|as such|because of this|in addition|moreover)(?:,\s*|\s+)(?=\p{L})/iu;

/** A cut that also takes the connecting word of the sentence behind it along. */
function leaningToo(text: string, { start, end, text: kept }: Edit): Edit {
  const lead = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
  const word = LEANING.exec(text.slice(end + lead))?.[0];
  if (word === undefined || kept !== '') return { start, end, text: kept };
  const next = end + lead + word.length;
  return {
    start,
    end: next + 1,
    text: text.slice(end, end + lead).replace(/^ +/, '') + text.charAt(next).toUpperCase(),
  };
}

/** The clauses of a stretch of text. */
export function clausesOf(text: string, [from, to]: Span): Span[] {
  let at = from;
  return text
    .slice(from, to)
    .split(JOINT)
    .map((part) => {
      const span = [at, at + part.length] as const;
      at += part.length;
      return span;
    });
}

const touches = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

const isWorthKeeping = (draft: TextReading, clauses: readonly Span[]): boolean =>
  clauses.some(
    (clause) =>
      factsOf(draft.text.slice(...clause)).length > 0 ||
      WORTH.some((cue) =>
        hitsOf(draft, cue).some(({ match }) => match[0] >= clause[0] && match[1] <= clause[1]),
      ),
  );

/** How a clause begins that says something of its own: with a subject, a joining word, a courtesy. */
const OWN =
  /^(?:[–—(-]\s?)?(?:(?:mais|et|donc|car|puis|alors|but|and|so|then)\s+)?(?:je|j['’]|nous|on|vous|tu|ils?|elles?|les?|la|l['’]|une?|des|du|votre|vos|notre|nos|mon|ma|mes|ton|ta|tes|leurs?|ce|c['’]|cet|cette|ces|cela|ça|merci|désolée?s?|pardon|toutes?|i|i['’]\p{L}+|we|we['’]\p{L}+|you|they|it|s?he|the|an?|your|our|my|their|this|that|there|thanks?|thank|please|sorry|here|let['’]s|hope)(?!\p{L})/iu;

/** «…, email, contact number and full name»: the rest of a list that began in a clause which goes. */
const isListed = (text: string, [start, end]: Span): boolean =>
  /,\s$/.test(text.slice(0, start)) && !OWN.test(text.slice(start, end));

const SHORTEST_OWN = 4;

/** Whether a clause says something of its own in so many words: «but we're updating our fleet». */
const saysItsOwn = (text: string): boolean =>
  OWN.test(text) && (text.match(/[\p{L}\d]+/gu)?.length ?? 0) >= SHORTEST_OWN;

/** «2) Un mail part avant.»: the number of a point, and the point. */
const NUMBERED = /^\d\)\s+\p{L}/u;

/** What is left of a sentence as a sentence of its own; empty where it cannot stand alone. */
function standing(text: string, clauses: readonly Span[]): string {
  const said = clauses.map((clause) => text.slice(...clause));
  const words = said.join('').replace(JOINER, '').trim();
  if (words === '') return '';
  // «05 00 00 00 00, avant le 15 juin»: a number at the head of what is left has lost what it belongs to; «2)» numbers a point.
  if (/^[+#]?\d/.test(words) && !NUMBERED.test(words)) return '';
  // What hangs in the air goes, if it holds nothing; then the rest may stand.
  if (HANGING.test(words)) return factsOf(said[0] ?? '').length > 0 ? '' : standing(text, clauses.slice(1));
  const open = words.replace(/[\s,;:–—(-]+$/u, '');
  const ended = /[.!?…)]$/.test(open) ? open : `${open}.`;
  return ended.charAt(0).toUpperCase() + ended.slice(1);
}

/** The clauses that a finding points at, in the sentences of its spans. */
export const blamedClauses = (draft: TextReading, spans: readonly Span[]): Span[] =>
  spans.flatMap((span) =>
    clausesOf(draft.text, sentenceAround(draft, span)).filter((clause) => touches(clause, span)),
  );

/** "But it is back tomorrow": behind a comma and a joining word an apology is over, and something else is said. */
const TURNS = /,\s(?=(?:but|mais|however)\s)/iu;

/** The spans of an apology, each only as far as the apology goes: what turns away from it is no part of it. */
export const untilTurn = (text: string, spans: readonly Span[]): Span[] =>
  spans.map(([start, end]): Span => {
    const turn = TURNS.exec(text.slice(start, end));
    return [start, turn ? start + turn.index + 1 : end];
  });

/** The sentences of spans, each once, in order. */
function sentencesAround(draft: TextReading, spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const sentence = sentenceAround(draft, span);
    if (!out.some((other) => touches(other, sentence))) out.push(sentence);
  }
  return out.sort((a, b) => a[0] - b[0]);
}

/** The clauses that no finding points at, without what only went on from one that does. */
function unblamed(text: string, sentence: Span, spans: readonly Span[]): Span[] {
  let isCut = false;
  return clausesOf(text, sentence).filter((clause) => {
    const isBlamed = spans.some((span) => touches(span, clause));
    const hasFact = factsOf(text.slice(...clause)).length > 0;
    isCut = isBlamed || (isCut && !hasFact && isListed(text, clause));
    return !isCut;
  });
}

/**
 * Takes out what a finding points at: its sentences, or only its clauses where the rest of the sentence holds a
 * fact, an apology or a step and can stand alone.
 * @param instead a sentence that comes in place of the first, if any
 * @param isWhole takes the whole sentence where its rest holds no fact
 * @param isSpared keeps every clause of the rest that says something of its own
 */
export function withoutFault(
  draft: TextReading,
  spans: readonly Span[],
  instead = '',
  isWhole = false,
  isSpared = false,
): Edit[] {
  return sentencesAround(draft, spans).map(([start, end], i) => {
    const rest = unblamed(draft.text, [start, end], spans);
    const hasFacts = rest.some((clause) => factsOf(draft.text.slice(...clause)).length > 0);
    const isKept =
      hasFacts ||
      (!isWhole && isWorthKeeping(draft, rest)) ||
      (isSpared && rest.some((clause) => saysItsOwn(draft.text.slice(...clause))));
    const kept = isKept ? standing(draft.text, rest) : '';
    const text = [i === 0 ? instead : '', kept].filter(Boolean).join(' ');
    const before = draft.text.slice(0, start);
    // A paragraph that goes takes its blank line with it.
    if (text === '' && /(?:^|\n)$/.test(before))
      return leaningToo(draft.text, {
        start,
        end: end + (/^\s*/.exec(draft.text.slice(end))?.[0].length ?? 0),
        text,
      });
    if (text === '') return leaningToo(draft.text, { start, end, text });
    return { start, end, text: glue(before, continuing(before, text), draft.text.slice(end)) };
  });
}
