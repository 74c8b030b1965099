import type { DetectorKind, Reading } from '../../../engine/analysis/detector';
import { hitsOf } from '../../../engine/reading/text';
import type { Span } from '../../../engine/types/text';
import { merged, told } from '../phrase/phrase';

/** Laughing, winking, festive and teasing signs. */
const JOKING =
  /[😀-😆🤣😂🙃😉😜-😝🤪😏🤭🙈-🙊🥳🎉🎊🍾🥂🍻🤡👻😈😎🤑💘🪦😹🤷🤦💪🕺💃🔥😅🥴😛🌴🍿🎈]\u{fe0f}?|(?<![\p{L}\d])(?:;-?\)|:-?[dDpP](?![\p{L}\d])|[xX]D(?!\p{L}))/gu;
/** A plain smile: where nothing is solved yet it is a hint. */
const SMILE = /[🙂😊☺😃😄]\u{fe0f}?|(?<![\p{L}\d])(?::-?\)|=\))/gu;
/** Laughter written out. */
const LAUGHS = /(?<![\p{L}])(?:lol+|mdr+|ptdr+|(?:ha){2,}h?|(?:hi){2,}|(?:he){2,}|rofl|lmao)(?!\p{L})/giu;

const spansOf = (text: string, shape: RegExp): Span[] =>
  [...text.matchAll(shape)].map(({ index, 0: found }) => [index, index + found.length] as const);

/** Signs by which a customer laughs. */
const GRINS = /[😂🤣😅😆😜🤪😉🙃😁😄😹😇🎅🤭💀]/u;

/** Whether the customer jokes or laughs along: then a light answer is in their tone. */
function customerJokes({ customer }: Reading, cue: string): boolean {
  const { text } = customer.latest;
  return GRINS.test(text) || text.search(LAUGHS) >= 0 || hitsOf(customer.latest, cue).length > 0;
}

/** Points at jokes, winks and festive signs in an answer to a complaint whose author does not joke. */
export const humourDetector: DetectorKind = (rule) => (reading) => {
  const { draft } = reading;
  if (!draft.locale || customerJokes(reading, 'c-jokes')) return [];
  const quips = told(hitsOf(draft, rule.id));
  const signs = [...spansOf(draft.text, JOKING), ...spansOf(draft.text, LAUGHS)];
  const spans = merged([...signs, ...quips.map(({ span }) => span)]);
  // Of jokes without a sign the scale hears every other one, and some where there is none: alone it only hints.
  const isSure = signs.length > 0 || quips.some(({ weight }) => weight === undefined);
  if (spans.length > 0) return [{ spans, ...(isSure ? {} : { severity: 'hint' }) }];
  const smiles = spansOf(draft.text, SMILE);
  return smiles.length > 0 ? [{ spans: smiles, variant: 'smile' }] : [];
};
