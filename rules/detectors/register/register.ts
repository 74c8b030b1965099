import type { DetectorKind, Reading } from '../../../engine/analysis/detector';
import { UNCLEAR } from '../../../engine/reading/act';
import { signatureAt } from '../../../engine/reading/signature';
import { hitsOf, type TextReading } from '../../../engine/reading/text';
import { isUnder } from '../../../engine/reading/trouble';
import { Kind, type Token } from '../../../engine/text/kinds';
import type { Span } from '../../../engine/types/text';
import { merged } from '../phrase/phrase';

const TU = new Set('tu te toi ton ta tes t'.split(' '));
const VOUS = new Set('vous votre vos'.split(' '));
/** Nouns that make «ton» a noun, and words that are no pronoun where they follow. */
const TON_BEFORE = new Set('le un ce du de au quel sur notre votre son meme'.split(' '));
/** «Vous deux», «à toutes et tous», «tes amies»: several people are addressed. */
const SEVERAL =
  /\b(?:à tous|à toutes|tous les deux|toutes les deux|vous deux|vous tous|vous toutes|vos? amie?s|tes (?:ami|pote|copain|copine|parent|coéquip)\w*|à vous tous|chers tous|les filles|les gars|vous étiez|vous êtes tous|vous serez tous|vous recevrez tous)/iu;

const FAMILIAR = /famili|tutoi|cool|fun|décontract|casual|chatty|friendly|relax|informal/i;

interface Address {
  readonly tu: readonly Span[];
  readonly vous: readonly Span[];
}

const span = ({ start, end }: Token): Span => [start, end];

/** Words inside quotation marks are somebody else's. */
function quoted(text: string): (at: number) => boolean {
  const parts = [
    ...text.matchAll(/«[^»]*»|“[^”]*”|"[^"]*"|(?<![\p{L}\d])['‘][^'’]{2,60}['’](?!\p{L})/gu),
  ].map(({ index, 0: s }) => [index, index + s.length] as const);
  return (at) => parts.some(([start, end]) => at >= start && at < end);
}

const isTu = (tokens: readonly Token[], i: number): boolean => {
  const { key } = tokens[i] as Token;
  const before = tokens[i - 1]?.key ?? '';
  if (key === 'ton') return !TON_BEFORE.has(before);
  return TU.has(key) && !(key === 'ta' && before === 'la');
};

/** Where the draft says tu, and where it says vous. */
function addressOf({ draft: { tokens, text } }: Reading): Address {
  const isQuoted = quoted(text);
  const words = tokens
    .map((token, i) => ({ token, i }))
    .filter(({ token }) => token.kind & Kind.Word && !isQuoted(token.start));
  return {
    tu: words.filter(({ i }) => isTu(tokens, i)).map(({ token }) => span(token)),
    vous: words.filter(({ token }) => VOUS.has(token.key)).map(({ token }) => span(token)),
  };
}

/** The form of address that does not fit: the rarer one of a mix, or the one that the brand does not use. */
function misaddressed(reading: Reading, rule: string): readonly Span[] {
  const { draft, situation } = reading;
  if (draft.locale !== 'fr') return [];
  const { tu, vous } = addressOf(reading);
  const isQuoted = quoted(draft.text);
  const said = (owner: string): Span[] =>
    hitsOf(draft, owner).flatMap((hit) => (isQuoted(hit.span[0]) ? [] : [hit.span]));
  const orders = said(`${rule}/tu-order`);
  const formal = said(`${rule}/vous-order`);
  const wanted = situation.brand?.address;
  const [casual, polite] = [
    [...tu, ...orders],
    [...vous, ...formal],
  ];
  if (wanted === 'vous') return casual;
  const isForSeveral = SEVERAL.test(draft.text);
  if (wanted === 'tu') return isForSeveral ? [] : polite;
  if (casual.length === 0 || polite.length === 0 || isForSeveral) return [];
  return casual.length <= polite.length ? casual : polite;
}

const MOST_SIGNING = 2;

/** Where «^Ben» or a last «Ben» signs (UTF-16): a name, whatever else the word may mean; the text's end where none does. */
function signedFrom({ tokens, text }: TextReading): number {
  const at = signatureAt(tokens);
  const words = tokens.slice(at).filter(({ kind }) => kind & Kind.Word);
  return words.length > MOST_SIGNING ? text.length : (tokens[at]?.start ?? text.length);
}

/** Points at a mix of tu and vous, at the form that the pack does not use, and at slang in an answer to a complaint. */
export const registerDetector: DetectorKind = (rule) => (reading) => {
  const { draft, customer, situation } = reading;
  const isFamiliar = FAMILIAR.test(situation.brand?.voice ?? '') || situation.brand?.address === 'tu';
  const isGrave = isUnder(customer, ['complaint', 'help-request']) || customer.lead < UNCLEAR;
  const isQuoted = quoted(draft.text);
  const signed = signedFrom(draft);
  const slang = hitsOf(draft, rule.id).filter(({ span: [start] }) => !isQuoted(start) && start < signed);
  const found = [
    ...misaddressed(reading, rule.id),
    ...(isGrave && !isFamiliar ? slang.map((hit) => hit.span) : []),
  ];
  const spans = merged(found);
  return spans.length > 0 ? [{ spans }] : [];
};
