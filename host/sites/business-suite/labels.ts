import { flat } from '../text-of';

const SEND = /^(?:send|envoyer|post|publier)\b/iu;
const COMMENT = /comment/iu;
const MESSAGE = /messenger|instagram|\breply\b|\bmessage\b|répond/iu;

/** Whether a button's label says that it sends; its words are those of the page's language. */
export const saysSend = (label: string | null): boolean => SEND.test(flat(label ?? ''));

/** What a box's placeholder says it is for, in English or French; `null` when it says neither. */
export function kindByLabel(label: string | null): 'comment' | 'dm' | null {
  const written = flat(label ?? '');
  if (COMMENT.test(written)) return 'comment';
  return MESSAGE.test(written) ? 'dm' : null;
}
