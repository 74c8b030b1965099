/** Drafts of 280 characters, as a person would type them, and the message they answer. */
export const DRAFTS = {
  fr: 'Bonjour Camille, nous sommes désolés pour ce retard de livraison. Votre commande a été confiée à notre transporteur mardi et nous vérifions avec lui ce qui bloque. Je reviens vers vous avant 17 h avec une date. Si vous préférez, écrivez-nous en message privé. Belle journée, Léa.',
  en: 'Hi Sam, we are sorry your parcel has not arrived. It left our warehouse on Tuesday and we are checking with the courier what is holding it up. I will get back to you by 5 pm with a date. If you prefer, send us a direct message with your order details. Thanks for bearing with us, Lea.',
} as const;

export const THREAD = [
  {
    role: 'customer' as const,
    author: 'Camille',
    text: 'Commande passée il y a trois semaines, toujours rien, et personne ne répond.',
  },
];

/** A draft with much to rewrite. */
export const FAULTY =
  'Bonjour, vous auriez dû lire nos conditions. Le transporteur est seul responsable du retard. Contactez le service client par téléphone. Nous restons à votre disposition.';
