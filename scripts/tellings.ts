/** The furniture shop's story in one language: what is typed, and what the terminal says of it. */
export interface Telling {
  readonly story: string;
  /** Whether the same answer stands under the story's post on Facebook too. */
  readonly onFacebook: boolean;
  readonly pasted: string;
  /** What fills the blank that the rewrite leaves. */
  readonly when: string;
  /** Words of the fault, to rest the pointer on. */
  readonly fault: string;
  readonly says: Readonly<Record<'title' | 'pasted' | 'card' | 'better' | 'posted' | 'end', string>>;
}

export const TELLINGS: Readonly<Record<'fr' | 'en', Telling>> = {
  fr: {
    story: 'furniture',
    onFacebook: true,
    pasted:
      'Bonjour, nous vous invitons à contacter notre service client par téléphone ou par e-mail. Bonne journée.',
    when: 'avant 18 h',
    fault: 'nous vous invitons',
    says: {
      title: 'La boutique de meubles',
      pasted: 'Dix e-mails sans réponse, et la réponse collée une fois de plus : Tact la reconnaît.',
      card: 'Il montre la réponse déjà donnée, et propose mieux.',
      better: 'Un clic, puis le seul blanc à remplir : l’heure. Un Ctrl+Z rendrait l’ancien texte.',
      posted: 'Publié par le bouton du site, et ce qui est publié est ce que la boîte montrait :',
      end: 'Les images sont dans',
    },
  },
  en: {
    story: 'parcel',
    onFacebook: false,
    pasted: 'Hi Sam, thanks for reaching out. Please allow 24 hours for tracking to update.',
    when: 'by 6 pm',
    fault: 'for reaching out',
    says: {
      title: 'The late parcel',
      pasted: 'Four days of waiting, and the pasted answer once more: Tact recognises it.',
      card: 'It shows the answer given before, and offers better words.',
      better: 'One click, then the one blank to fill: the time. One Ctrl+Z would bring the old text back.',
      posted: 'Posted with the site’s own key, and what was posted is what the box showed:',
      end: 'The pictures are in',
    },
  },
};
