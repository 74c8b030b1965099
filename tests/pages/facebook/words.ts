import { longAge, shortAge } from '../page/age.ts';
import { language } from '../page/story.ts';
import { switches } from '../page/switches.ts';

const EN = {
  postOf: (name: string) => `${name}’s post`,
  commentAs: (name: string) => `Comment as ${name}`,
  write: 'Write a comment…',
  replyTo: (name: string) => `Reply to ${name}`,
  replyToOld: (name: string) => `Reply to ${name}…`,
  submit: 'Post comment',
  submitOld: 'Comment',
  like: 'Like',
  reply: 'Reply',
  leave: 'Leave a comment',
  comment: 'Comment',
  share: 'Share',
  author: 'Author',
  unfold: (count: number) => `View ${count} replies`,
  answered: (name: string) => `${name} replied · 1 reply`,
  commentBy: (name: string, age: string) => `Comment by ${name} ${age}`,
  replyBy: (name: string, to: string, age: string) => `Reply by ${name} to ${to}'s comment ${age}`,
  justNow: 'Just now',
  aFewSeconds: 'a few seconds ago',
  writeTo: (name: string) => `Write to ${name}`,
  send: 'Press Enter to send',
  close: 'Close',
  messages: (name: string) => `Messages in conversation with ${name}`,
  profile: 'Your profile',
  home: 'Home',
};

const FR: typeof EN = {
  postOf: (name) => `Publication de ${name}`,
  commentAs: (name) => `Commenter en tant que ${name}`,
  write: 'Écrivez un commentaire…',
  replyTo: (name) => `Répondre à ${name}`,
  replyToOld: (name) => `Répondre à ${name}…`,
  submit: 'Publier le commentaire',
  submitOld: 'Commenter',
  like: 'J’aime',
  reply: 'Répondre',
  leave: 'Laissez un commentaire',
  comment: 'Commenter',
  share: 'Partager',
  author: 'Auteur',
  unfold: (count) => `Afficher les ${count} réponses`,
  answered: (name) => `${name} a répondu · 1 réponse`,
  commentBy: (name, age) => `Commentaire de ${name} ${age}`,
  replyBy: (name, to, age) => `Réponse de ${name} au commentaire de ${to} ${age}`,
  justNow: 'À l’instant',
  aFewSeconds: 'il y a quelques secondes',
  writeTo: (name) => `Écrire à ${name}`,
  send: 'Appuyez sur Entrée pour envoyer',
  close: 'Fermer',
  messages: (name) => `Messages de la discussion avec ${name}`,
  profile: 'Votre profil',
  home: 'Accueil',
};

/** The site's own words in the page's language. */
export const words = language === 'fr' ? FR : EN;
const old = switches.labels === 'old';

/** The labels that differ between the site's older and newer builds. */
export const labels = {
  comment: (name: string) => (old ? words.write : words.commentAs(name)),
  reply: (name: string) => (old ? words.replyToOld(name) : words.replyTo(name)),
  submit: old ? words.submitOld : words.submit,
};

/** A comment's age, short as on its link, or long as in its label. */
export function age(ago: string, length: 'short' | 'long'): string {
  if (ago === '0m') return length === 'short' ? words.justNow : words.aFewSeconds;
  return length === 'short' ? shortAge(ago, language) : longAge(ago, language);
}
