/** What cutting and joining leave behind: doubled spaces, a space before a full stop, empty paragraphs. */
export const tidy = (text: string): string =>
  text
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ +([.,](?:\s|$))/g, '$1')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/([.!?…])\.(?=\s|$)(?<!\.\.\.)/g, '$1')
    .trim();
