/**
 * French text with the spaces that do not break before : ; ! ? » and after «, where a person typed plain ones.
 * The length stays the same, so a caret does too.
 */
export const withFrenchSpaces = (text: string): string =>
  text
    .replace(/ (?=:)/g, '\u00a0')
    .replace(/ (?=[;!?»])/g, '\u202f')
    .replace(/(?<=«) /g, '\u202f');
