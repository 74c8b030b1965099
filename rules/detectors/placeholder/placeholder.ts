import type { DetectorKind, Reading } from '../../../engine/analysis/detector';
import { hitsOf } from '../../../engine/reading/text';
import type { Span } from '../../../engine/types/text';
import { merged } from '../phrase/phrase';

/** Slots in brackets as templates write them: {prénom}, [NOM], ⟦délai⟧, %name%, <link>, (signature). */
const BRACKETED =
  /\{\{?[^{}\n]{0,40}\}?\}|⟦[^⟧\n]{0,300}⟧|\[\s*(?:\.{2,}|…|\?+)?\s*\]|\[(?![\d…. ]*\])[\p{L}][^\]\n:]{0,40}\](?!\()|%[\p{L}_]{3,30}%|<(?:[\p{Lu}]+_[\p{Lu}_]+|(?:le |la |the |votre |your )?(?:pr[ée]nom|nom|name|first ?name|last ?name|date|heure|time|num[ée]ro|number|link|lien|url|client|customer|montant|amount|ville|city|d[ée]lai|signature|agent)[^>\n]{0,20})>|\((?:votre |your |insert |insérer |mettre )?(?:signature|prénom|pr[ée]nom nom|first name|agent name|initiales|initials|nom du client|customer name|date|lien|link|montant|amount|numéro|number|heure|time)\)/giu;
/** Blanks to fill: XX, ___, __h__, JJ/MM, XXhXX, ????, HH:MM. */
const BLANK =
  /(?<![\p{L}\d])X{1,4}\s?[h:/.]\s?X{1,4}(?:[/.]X{2,4})?(?![\p{L}\d])|(?<![\p{L}\d])X{2,12}(?![\p{L}\d-])(?!\s?\p{Lu}\p{Ll})|(?<![\p{L}_<])_{2,}(?:\s?[h:/]\s?_{2,})*(?![\p{L}_])|(?<![\p{L}\d])(?:JJ|DD|MM)[/.-](?:MM|DD)(?:[/.-](?:AAAA|AA|YYYY|YY))?(?![\p{L}\d])|(?<![\p{L}\d])HH\s?[h:]\s?MM(?![\p{L}\d])|(?<=(?:n°|no|no\.|numéro|number|ref|réf|:|le|à|du|on|at|of|£|€|\$)\s?)\?{2,}|(?<=[£€$]\s?)\.{3,}|(?<![\p{L}\d])#{3,}(?![\p{L}\d#])/gu;
/** A greeting whose name is missing: «Bonjour ,». */
const EMPTY_GREETING = /(?:^|\n)\s*((?:Bonjour|Bonsoir|Hello|Hi|Hey|Dear|Cher|Chère|Salut)[  ]+,)/giu;
/** Kisses, sizes and Roman numerals are no blanks. */
const NUMERAL = /^(?:X{1,3}[LS]|XX|XXX)$/;
const OTHERWISE = /(?:taille|size|siècle|century|xoxo|love|kiss|part|chapter|chapitre|tome|louis|legion)/i;
/** An aside for the reader in brackets, not a slot. */
const ASIDE = /^\[(?:edit|update|maj|mise à jour|sic|drum|laugh|rire|joke|insert drum|1\/|2\/)/i;

const spansOf = (text: string, shape: RegExp): Span[] =>
  [...text.matchAll(shape)].map(({ index, 0: found }) => [index, index + found.length] as const);

/** «XX» closing an English message is kisses; near a size or a century it is a number. */
function isNumeral(text: string, [start, end]: Span): boolean {
  if (!NUMERAL.test(text.slice(start, end))) return false;
  const around = text.slice(Math.max(0, start - 12), end + 12);
  return text.slice(end).trim() === '' || OTHERWISE.test(around);
}

/** What the customer quotes, or what is quoted to them, is talked about, not left open. */
function isQuoted(text: string, [start, end]: Span, customer: string): boolean {
  const before = text.slice(0, start).trimEnd().at(-1) ?? '';
  const isInQuotes = '«"“`\''.includes(before) && '»"”`\''.includes(text.slice(end).trimStart().at(0) ?? '-');
  return before !== '' && (isInQuotes || customer.includes(text.slice(start, end)));
}

/** «Type {{first_name}}»: a code that the draft explains. */
const EXPLAINED =
  /\b(?:type|write|use|put|enter|tag|code|tapez|écrivez|saisissez|utilisez|balise|variable)\s(?:\S+\s)?$/i;
/** «Au format JJ/MM/AAAA»: how a form wants it. */
const FORMAT = /\b(?:format|forme|form)\s(?:\S+\s)?$/i;

function isExplained(text: string, [start]: Span): boolean {
  const before = text.slice(0, start);
  return text[start] === '{' && EXPLAINED.test(before);
}

function slots({ draft: { text }, customer }: Reading): Span[] {
  const found = [...spansOf(text, BRACKETED), ...spansOf(text, BLANK)].filter(
    (span) =>
      !isNumeral(text, span) &&
      !FORMAT.test(text.slice(0, span[0])) &&
      !isQuoted(text, span, customer.all.text) &&
      !ASIDE.test(text.slice(...span)),
  );
  return found.some((span) => isExplained(text, span))
    ? found.filter(([start]) => text[start] !== '{')
    : found;
}

const emptyGreetings = (text: string): Span[] =>
  [...text.matchAll(EMPTY_GREETING)].map((match) => {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    return [start, match.index + match[0].length] as const;
  });

/** Points at unfilled slots and notes to oneself. */
export const placeholderDetector: DetectorKind = (rule) => (reading) => {
  const notes = hitsOf(reading.draft, rule.id).map(({ span }) => span);
  const spans = merged([...slots(reading), ...emptyGreetings(reading.draft.text), ...notes]);
  return spans.length > 0 ? [{ spans }] : [];
};
