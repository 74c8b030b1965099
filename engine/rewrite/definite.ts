import type { Diagnostic } from '../types/diagnostic';
import type { Edit } from '../types/text';
import type { Context } from './context';
import { applyEdits } from './edits';
import { sentenceAround } from './places';

/** "For any confusion": an apology that doubts whether there was any, of a trouble that it names. */
const DOUBTED =
  /(?<=(?:for|about|pour|de) )(any|tout(?:e)?)(?= (?:confusion|misunderstandings?|delays?|mix-?ups?|disruptions?|inconveniences?|troubles?|issues?|problems?|difficult(?:y|ies)|retard|erreur|confusion|désagrément|incident)(?!\p{L}))/iu;
/** "Sorry if our service fell short": the same of what was done. */
const DOUBTED_DEED = /(?<=(?:sorry|apologi[sz]e|regret) )if(?= (?:we|our|this|the|i|my) )/iu;
/** «Désolée d’apprendre votre ressenti concernant le montage»: sorrow for how they feel about a thing, which is the thing itself. */
const FELT_ABOUT =
  /(?<=(?:désolée?s?|navrée?s?) )(?:(?:de (?:lire|voir|constater)|d['’](?:apprendre|entendre)|pour|de) )?(?:votre|vos|ton|ta) (?:ressenti|sentiment|déception|mécontentement|insatisfaction|frustration|impression|agacement) (quant|concernant|au sujet|à propos|sur|vis-à-vis|par rapport) ?(?:(au|aux|du|des)(?= )|(?:à|de) (?=la |l['’]|ce|votre|vos|notre|nos)|d['’](?=un)|(?=le |la |les |l['’]|ce|votre|vos|notre|nos))/iu;
/** "If you encountered any rudeness": the same of what they met with. */
const DOUBTED_MEETING =
  /(?<=(?:sorry|apologi[sz]e|regret|apologies) )if you (?:encountered|experienced|received|met with|had|faced) (?:any|some) (?=rudeness|trouble|difficult|issues?|problems?|poor service|unprofessional)/iu;
const ARTICLE: Readonly<Record<string, string>> = { au: 'le', du: 'le', aux: 'les', des: 'les' };
const SURELY: Readonly<Record<string, string>> = { any: 'the', tout: 'ce', toute: 'cette', if: 'that' };
/** «Any inconvenience this may cause» doubts twice. */
const MAY = /(?<!\p{L})(?:may|might|could|pourrait|pu)(?!\p{L})/iu;

/**
 * An apology for "any confusion", made one for "the confusion": all else that it says stays.
 * @returns none where the words are others, or where the finding stands nevertheless
 */
export function madeDefinite({ analysis, engine }: Context, { rule, spans }: Diagnostic): Edit[] {
  const { draft, situation } = analysis.reading;
  const edits = spans.flatMap((span) => {
    const [start, end] = sentenceAround(draft, span);
    const sentence = draft.text.slice(start, end);
    const felt = FELT_ABOUT.exec(sentence);
    if (felt) {
      const [words, , article = ''] = felt;
      const at = start + felt.index;
      const lead = ARTICLE[article.toLowerCase()];
      return [{ start: at, end: at + words.length, text: lead ? `pour ${lead}` : 'pour ' }];
    }
    const met = DOUBTED_MEETING.exec(sentence);
    if (met) {
      const from = start + met.index;
      return [{ start: from, end: from + met[0].length, text: 'for the ' }];
    }
    const found = MAY.test(sentence) ? null : (DOUBTED.exec(sentence) ?? DOUBTED_DEED.exec(sentence));
    const word = found?.[0].toLowerCase() ?? '';
    const at = start + (found?.index ?? 0);
    return found ? [{ start: at, end: at + word.length, text: SURELY[word] ?? word }] : [];
  });
  const once = edits.filter(({ start }, i) => edits.findIndex((one) => one.start === start) === i);
  if (once.length === 0) return [];
  const after = engine.analyse(applyEdits(draft.text, once), situation);
  // A hint may stay: a scale hears doubt in the very word «confusion».
  return after.diagnostics.some((one) => one.rule === rule && one.severity !== 'hint') ? [] : once;
}
