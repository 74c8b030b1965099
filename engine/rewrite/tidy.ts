/** "We apologise for we apologise for": a run of words written twice by a slip. */
const TWICE = /(?<!\p{L})(\p{L}+(?:[ '’]\p{L}+){1,6}) \1(?!\p{L})/giu;

/** What cutting and joining leave behind: doubled spaces, a space or a comma before a full stop, empty paragraphs. */
export const tidy = (text: string): string =>
  text
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ +([.,](?:\s|$))/g, '$1')
    .replace(/,([.!?])(?=\s|$)/g, '$1')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/([.!?…])\.(?=\s|$)(?<!\.\.\.)/g, '$1')
    .trim();

/** A text without runs of words that were written twice in a row. */
export const withoutTwice = (text: string): string => text.replace(TWICE, '$1');

/** A smile, and the space before it. */
const SMILE = / ?(?:[:;]-?\)|[\u{1f600}-\u{1f60a}\u{1f642}☺]\ufe0f?)(?=[\s!.,?]|$)/gu;

/** A text without its smiles: beside an apology they would mock. */
export const sober = (text: string): string => text.replace(SMILE, '');
