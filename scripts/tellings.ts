/** What is typed into a box, and words of its fault to rest the pointer on. */
export interface Draft {
  readonly text: string;
  readonly fault: string;
}

/** The furniture shop's story in one language: what is typed, and what the terminal says of it. */
export interface Telling {
  readonly story: string;
  readonly x: Draft;
  readonly facebook: Draft;
  /** What fills the blank that a rewrite leaves. */
  readonly when: string;
  readonly says: Readonly<
    Record<'title' | 'faulty' | 'faultyToo' | 'cardToo' | 'card' | 'better' | 'posted' | 'end', string>
  >;
}

export const TELLINGS: Readonly<Record<'fr' | 'en', Telling>> = {
  fr: {
    story: 'furniture',
    x: {
      text: 'Bonjour, nous vous invitons à contacter notre service client par téléphone ou par e-mail. Bonne journée.',
      fault: 'nous vous invitons',
    },
    facebook: {
      text: 'Bonjour Camille, nous sommes désolés pour cette porte. Cette page n’est pas un service après-vente.',
      fault: 'un service après-vente',
    },
    when: 'avant 18 h',
    says: {
      title: 'La boutique de meubles',
      faulty: 'Dix e-mails sans réponse, et la réponse collée une fois de plus : Tact la reconnaît.',
      faultyToo: 'Sur Facebook, une phrase ferme la porte : Tact la souligne.',
      cardToo: 'Il dit ce que la cliente lira entre les lignes.',
      card: 'Il montre la réponse déjà donnée, et propose mieux.',
      better: 'Un clic, puis le seul blanc à remplir : l’heure. Un Ctrl+Z rendrait l’ancien texte.',
      posted: 'Publié par le bouton du site, et ce qui est publié est ce que la boîte montrait :',
      end: 'Les images sont dans',
    },
  },
  en: {
    story: 'parcel',
    x: {
      text: 'Hi Sam, thanks for reaching out. Please allow 24 hours for tracking to update.',
      fault: 'for reaching out',
    },
    facebook: {
      text: 'Hi Sam, we’re sorry the parcel is late. You should have checked the tracking page.',
      fault: 'should have',
    },
    when: 'by 6 pm',
    says: {
      title: 'The late parcel',
      faulty: 'Four days of waiting, and the pasted answer once more: Tact recognises it.',
      faultyToo: 'On Facebook, another slip: the customer is told what they should have done.',
      cardToo: 'It says what the customer will read between the lines.',
      card: 'It shows the answer given before, and offers better words.',
      better: 'One click, then the one blank to fill: the time. One Ctrl+Z would bring the old text back.',
      posted: 'Posted with the site’s own key, and what was posted is what the box showed:',
      end: 'The pictures are in',
    },
  },
};
