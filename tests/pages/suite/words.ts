import { language } from '../page/story.ts';

const EN = {
  inbox: 'Inbox',
  you: 'You:',
  reply: 'Reply in Messenger…',
  comment: 'Write a comment…',
  send: 'Send',
  details: 'Contact details',
  profile: 'View profile',
  answering: 'Replying as',
};

const FR: typeof EN = {
  inbox: 'Boîte de réception',
  you: 'Vous :',
  reply: 'Répondre dans Messenger…',
  comment: 'Écrivez un commentaire…',
  send: 'Envoyer',
  details: 'Coordonnées',
  profile: 'Voir le profil',
  answering: 'Vous répondez en tant que',
};

/** The site's own words in the page's language. */
export const words = language === 'fr' ? FR : EN;
