import type { Diagnostic } from '../types/diagnostic';
import type { Edit, Span } from '../types/text';
import type { Context } from './context';
import { applyEdits } from './edits';
import { sentenceAround } from './places';

/** "For any confusion": an apology that doubts whether there was any, of a trouble that it names. */
const DOUBTED =
  /(?<=(?:for|about|pour|de) )(any|tout(?:e)?)(?= (?:confusion|misunderstandings?|delays?|mix-?ups?|disruptions?|inconveniences?|troubles?|issues?|problems?|difficult(?:y|ies)|retard|erreur|confusion|désagrément|incident)(?!\p{L}))/iu;
/** "Sorry if our service fell short": the same of what was done. */
const DOUBTED_DEED = /(?<=(?:sorry|apologi[sz]e|regret) )if(?= (?:we|our|i|my) )/iu;
/** «Désolée d’apprendre votre ressenti concernant le montage»: sorrow for how they feel about a thing, which is the thing itself. */
const FELT_ABOUT =
  /(?<=(?:désolée?s?|navrée?s?) )(?:(?:de (?:lire|voir|constater)|d['’](?:apprendre|entendre)|pour|de) )?(?:votre|vos|ton|ta) (?:ressenti|sentiment|déception|mécontentement|insatisfaction|frustration|impression|agacement) (quant|concernant|au sujet|à propos|sur|vis-à-vis|par rapport) ?(?:(au|aux|du|des)(?= )|(?:à|de) (?=la |l['’]|ce|votre|vos|notre|nos)|d['’](?=un)|(?=le |la |les |l['’]|ce|votre|vos|notre|nos))/iu;
/** "If you encountered any rudeness": the same of what they met with. */
const DOUBTED_MEETING =
  /(?<=(?:sorry|apologi[sz]e|regret|apologies) )if you (?:encountered|experienced|received|met with|had|faced) (?:any|some) (?=rudeness|trouble|difficult|issues?|problems?|poor service|unprofessional)/iu;
/** "Sorry to hear that you were frustrated with the boarding": sorrow for how they feel about a thing, which is the thing itself. */
const FELT_WITH =
  /(?<=sorry )(?:(?:to (?:hear|read|see|learn) )?(?:that )?you(?:['’]re| are| were| feel| felt|['’]ve been| have been)(?: left)? (?:so |very |quite )?(?:frustrat|disappoint|upset|unhappy|annoy|dissatisf|let down)\p{L}*|(?:for|about|to hear (?:about|of)) your (?:frustration|disappointment|dissatisfaction|annoyance)) (?:with|by|about|at|over) (?=the |our |your |this |how )/iu;
/** "Sorry for the frustration this caused": sorrow for a feeling, which is sorrow for the trouble. */
const FELT_ALONE =
  /(?<=(?:sorry|apologi[sz]e|apologies) (?:for|about) )(?:the|your) (?:frustration|disappointment|annoyance|upset)(?= (?:this|that|it|we)(?!\p{L})|\s*[.,!;]|\s*$)/iu;
/** «Désolés que vous soyez déçue par le montage»: the same. */
const FELT_BY =
  /(?<=(?:désolée?s?|navrée?s?) )(?:d['’]apprendre |de (?:lire|voir|constater) )?que vous (?:(?:soyez|ayez été) (?:si |très |aussi )?(?:déçu|mécontent|insatisfait|frustré|agacé)|n['’](?:êtes|ayez|soyez) pas (?:entièrement |pleinement |totalement )?(?:satisfait|content))e?s? (?:(?:par|de) (?=la |le |les |l['’]|ce|votre|vos|notre|nos)|(du|des)(?= ))/iu;
const ARTICLE: Readonly<Record<string, string>> = { au: 'le', du: 'le', aux: 'les', des: 'les' };
const SURELY: Readonly<Record<string, string>> = { any: 'the', tout: 'ce', toute: 'cette', if: 'that' };
/** «Any inconvenience this may cause» doubts twice. */
const MAY = /(?<!\p{L})(?:may|might|could|pourrait|pu)(?!\p{L})/iu;

/** «Pour le» in place of «quant au», «pour» before an article of its own. */
const forThe = (article = ''): string => {
  const lead = ARTICLE[article.toLowerCase()];
  return lead ? `pour ${lead}` : 'pour ';
};
/** «Tout désagrément rencontré»: a noun that says itself which one it is takes the article, «le désagrément rencontré». */
const TOLD_APART = /^ \p{L}+ (?:rencontr|occasionn|caus|subi|éprouv|ressenti)\p{L}*/iu;
const THE: Readonly<Record<string, string>> = { tout: 'le', toute: 'la' };
/** @param after what the sentence goes on with */
const surely = (word: string, after = ''): string =>
  (TOLD_APART.test(after) ? THE[word.toLowerCase()] : undefined) ?? SURELY[word.toLowerCase()] ?? word;
/** What goes on behind a match. */
const behind = ({ 0: { length }, index, input }: RegExpExecArray): string => input.slice(index + length);

type Swap = readonly [pattern: RegExp, words: (match: RegExpExecArray) => string];
/** Words of an apology that doubts, and what comes in their place, the surest first. */
const FELT: readonly Swap[] = [
  [FELT_ABOUT, ([, , article]) => forThe(article)],
  [FELT_WITH, () => 'about '],
  [FELT_BY, ([, article]) => forThe(article)],
  [FELT_ALONE, () => 'the trouble'],
  [DOUBTED_MEETING, () => 'for the '],
];
const DOUBT: readonly Swap[] = [
  [DOUBTED, (found) => surely(found[0], behind(found))],
  [DOUBTED_DEED, ([word]) => surely(word)],
];

/** "Sorry for any difficulties" beside what is mended: an apology that no rule objects to, and doubts all the same. */
const DOUBTED_BESIDE =
  /(?<=(?:sorry|apologi[sz]e|apologies|désolée?s?|navrée?s?|excuses) (?:for|about|pour|de) )(?:any|toute?)(?= (?:inconveniences?|difficult(?:y|ies)|troubles?|rudeness|confusion|distress|stress|frustration|upset|hassle|delays?|errors?|mistakes?|misunderstandings?|désagrément|gêne|confusion|erreur|retard|malentendu)(?!\p{L})(?![^.!?\n]*(?:may|might|could|pourrait)(?!\p{L})))/giu;

/** A text whose apologies doubt nothing any more. */
export const undoubting = (text: string): string =>
  text.replace(DOUBTED_BESIDE, (word, at: number) => surely(word, text.slice(at + word.length)));

/** "We’re sad to read you feel that way.", «Nous regrettons votre ressenti.»: sorrow for a feeling, in a sentence of its own. */
const FEELS_SO =
  /(?<=[.!?…]\s+)(?:(?:i|we)(?:['’](?:m|re)| am| are)? (?:\p{L}+ )?(?:hate|sad|saddened|sorry|disappointed|upset) (?:to (?:hear|read|see|learn|know)|that) (?:that )?you feel (?:this|that) way|(?:je|nous) (?:regrett|déplor)\p{L}+ (?:vivement |sincèrement )?(?:votre|ce) ressenti)\s*[.!]+\s*/giu;

/** A text that is sorry already, without the sorrow for a feeling behind it: that would take it back. */
export const unfeeling = (text: string): string => text.replace(FEELS_SO, '');

/** The edit that takes the doubt out of an apology; none where its words are others. */
function undoubted(text: string, [start, end]: Span): Edit[] {
  const sentence = text.slice(start, end);
  for (const [pattern, words] of MAY.test(sentence) ? FELT : [...FELT, ...DOUBT]) {
    const found = pattern.exec(sentence);
    if (!found) continue;
    const at = start + found.index;
    return [{ start: at, end: at + found[0].length, text: words(found) }];
  }
  return [];
}

/**
 * An apology for "any confusion", made one for "the confusion": all else that it says stays.
 * @returns none where the words are others, or where the finding stands nevertheless
 */
export function madeDefinite({ analysis, engine }: Context, { rule, spans }: Diagnostic): Edit[] {
  const { draft, situation } = analysis.reading;
  const edits = spans.flatMap((span) => undoubted(draft.text, sentenceAround(draft, span)));
  const once = edits.filter(({ start }, i) => edits.findIndex((one) => one.start === start) === i);
  if (once.length === 0) return [];
  const after = engine.analyse(applyEdits(draft.text, once), situation);
  // A hint may stay: a scale hears doubt in the very word «confusion».
  return after.diagnostics.some((one) => one.rule === rule && one.severity !== 'hint') ? [] : once;
}
