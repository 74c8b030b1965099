import { flat } from '../text-of';

/** What a composer's label says it is for, in English and French, older and newer wordings. */
export interface Label {
  readonly kind: 'comment' | 'reply';
  /** Whom a comment is written as, or a reply goes to, where the label says so. */
  readonly name?: string;
}

const COMMENT_AS = /^(?:Comment as|Commenter en tant que) (.+)$/u;
const COMMENT =
  /^(?:Write (?:a|an)(?: public)? (?:comment|answer)|(?:Écrivez|Écrire) (?:un|une) (?:commentaire|réponse))(?: public)?\b/u;
const REPLY = /^(?:Reply to|Répondre à) (.+?)(?:['’]s comment)?$/u;

const named = (kind: Label['kind'], name: string): Label => ({ kind, name: name.trim() });

/** Reads a composer's label; `null` for one that is not known to be a comment's. */
export function readLabel(written: string | null): Label | null {
  const label = flat(written ?? '').replace(/\s?(?:…|\.\.\.)$/u, '');
  const as = COMMENT_AS.exec(label)?.[1];
  if (as) return named('comment', as);
  const to = REPLY.exec(label)?.[1];
  if (to) return named('reply', to);
  return COMMENT.test(label) ? { kind: 'comment' } : null;
}

const ARTICLE_OPENINGS = ['Comment by ', 'Reply by ', 'Commentaire de ', 'Réponse de '];
const OTHER = / (?:to (.+)['’]s (?:comment|reply)|(?:au commentaire|à la réponse) d(?:e |['’])(.+))$/u;

/** What follows the opening words of a comment's label, or `null` when it is no comment's. */
export function afterOpening(written: string | null): string | null {
  const label = flat(written ?? '');
  const opening = ARTICLE_OPENINGS.find((one) => label.startsWith(one));
  return opening === undefined ? null : label.slice(opening.length);
}

/** The author in such a rest, once its age has been taken off. */
export function withoutAddressee(rest: string): string {
  return rest.replace(OTHER, '');
}

/** Whether such a rest may name somebody answered: to be asked before the costlier question who. */
export const namesAddressee = (rest: string): boolean => / (?:to|au commentaire|à la réponse) /u.test(rest);

/** The person whom such a rest says is answered. */
export function addresseeIn(rest: string): string | undefined {
  const [, english, french] = OTHER.exec(rest) ?? [];
  return english ?? french;
}

/** What the page that owns a post is marked with. */
export const OWNER_BADGES: readonly string[] = ['Author', 'Auteur', 'Autrice'];
