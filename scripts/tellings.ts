/** The furniture shop's story in one language: what is typed, and what the terminal says of it. */
export interface Telling {
  readonly story: string;
  readonly pasted: string;
  /** Words of the fault, to rest the pointer on. */
  readonly fault: string;
  readonly says: Readonly<Record<'title' | 'pasted' | 'card' | 'better' | 'posted' | 'end', string>>;
}

export const TELLINGS: Readonly<Record<'fr' | 'en', Telling>> = {
  fr: {
    story: 'furniture',
    pasted:
      'Bonjour, nous vous invitons à contacter notre service client par téléphone ou par e-mail. Notre page n’est pas un service après-vente. Bonne journée.',
    fault: 'Notre page',
    says: {
      title: 'La boutique de meubles',
      pasted:
        'Dix e-mails sans réponse, et la réponse collée une fois de plus : Tact souligne ce qui ferme la porte.',
      card: 'Il dit ce que la cliente lira entre les lignes, et propose mieux.',
      better: 'Un clic : la phrase est remplacée. Un Ctrl+Z rendrait l’ancienne.',
      posted: 'Publié par le bouton du site, et ce qui est publié est ce que la boîte montrait :',
      end: 'Les images sont dans',
    },
  },
  en: {
    story: 'parcel',
    pasted:
      'Hi there, please contact our customer service by phone or by e-mail. This page is not a support desk. Have a good day.',
    fault: 'This page',
    says: {
      title: 'The late parcel',
      pasted:
        'The customer has tried every channel, and gets the pasted answer: Tact underlines what shuts the door.',
      card: 'It says what the customer will read between the lines, and offers better words.',
      better: 'One click: the sentence is replaced. One Ctrl+Z would bring the old one back.',
      posted: 'Posted with the site’s own key, and what was posted is what the box showed:',
      end: 'The pictures are in',
    },
  },
};
