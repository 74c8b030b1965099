/** Longer addresses are cut or refused: by Windows beyond 2,083 characters, by some mail programs before. */
const LONGEST = 1900;

const encoded = (text: string): string =>
  encodeURIComponent(text.toWellFormed().replace(/\r?\n/g, '\r\n')).replace(/'/g, '%27');

/** An e-mail as the person's own program opens it. */
export interface Mail {
  readonly url: string;
  /** Whether the text had to be shortened to fit an address. */
  readonly cut: boolean;
}

/** The longest beginning of a text, in whole characters, that fits. */
function fitting(characters: readonly string[], fits: (text: string) => boolean): string {
  let [least, most] = [0, characters.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(characters.slice(0, middle).join(''))) least = middle;
    else most = middle - 1;
  }
  return characters.slice(0, least).join('');
}

/**
 * Makes a `mailto:` address without a recipient.
 * @param cut what stands at the end of a text that had to be shortened
 */
export function mailTo(subject: string, body: string, cut: string): Mail {
  const urlOf = (text: string): string => `mailto:?subject=${encoded(subject)}&body=${encoded(text)}`;
  if (urlOf(body).length <= LONGEST) return { url: urlOf(body), cut: false };
  const tail = `\n[…] ${cut}`;
  const start = fitting([...body], (text) => urlOf(text + tail).length <= LONGEST);
  return { url: urlOf(start + tail), cut: true };
}
