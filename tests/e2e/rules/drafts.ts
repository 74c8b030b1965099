/** A draft that one rule of thread, history or slips speaks of. */
export interface Shown {
  readonly rule: string;
  readonly draft: string;
  /** Words that are underlined for it; none for what is missing or wrong as a whole. */
  readonly words?: string;
  /** Shown on one site only. */
  readonly only?: 'x' | 'facebook';
}

/** The replies of one desk's afternoon, as `stories/desk-*.json` tells it. */
export interface Desk {
  readonly story: 'desk-fr' | 'desk-en';
  readonly locale: 'fr' | 'en';
  readonly brand: { readonly name: string; readonly handle: string; readonly chat: string };
  /** The customer's first name, for the comment to answer; and another customer's, with the reply sent to them. */
  readonly customer: string;
  readonly other: {
    readonly name: string;
    readonly post: string;
    /** A reply that passes over what they tell. */
    readonly grave: string;
    readonly sent: string;
  };
  /** What a colleague answers while one writes, under which comment on Facebook. */
  readonly colleague: { readonly text: string; readonly under: string };
  readonly sound: string;
  readonly drafts: readonly Shown[];
}

/** The brand as its desk would tell it in the options: the chat is shut, another brand is theirs too. */
export const brandOf = ({ brand: { name, handle, chat } }: Desk) => ({
  name,
  accounts: [handle, name],
  address: 'vous',
  contacts: [
    { channel: 'chat', value: chat, open: false },
    { channel: 'dm', value: '' },
  ],
  others: [{ name: 'Terra Vivace', handles: '@terravivace' }],
  escalation: { call: 'Claire Morin', fr: 'Une responsable vous appelle.', en: 'A manager will call you.' },
});

export const FR: Desk = {
  story: 'desk-fr',
  locale: 'fr',
  brand: { name: 'Ateliers Norel', handle: '@AteliersNorel', chat: 'norel.example/chat' },
  customer: 'Élise',
  other: {
    name: 'Karim',
    post: '/AteliersNorel/status/1805100000000000305',
    grave: 'Bonjour Karim, nous sommes désolés pour ce sèche-linge. Un modèle neuf part demain. Léa',
    sent: 'Bonjour Karim, prenez soin de votre fils. Claire vous appelle du dépôt de Bourg-Blanc en privé. Léa',
  },
  colleague: {
    text: '@elise_vannier Bonjour Élise, je suis Marion. Un technicien passe chez vous jeudi à 9 h avec la pièce.',
    under: '720101',
  },
  sound:
    'Bonjour Élise, toutes nos excuses pour ces neuf jours d’attente : personne ne vous a rappelée comme promis. J’ai retrouvé votre message privé et j’y réponds à 18 h. Léa',
  drafts: [
    {
      rule: 'reuse-canned',
      draft:
        'Bonjour Élise, nous sommes navrés pour cette panne de lave-linge. Écrivez-nous en message privé : un technicien de l’atelier de Rennes vous rappelle vendredi avant 12 h pour convenir d’un passage. Hugo',
      words: 'panne de lave-linge',
    },
    {
      rule: 'dead-channel',
      draft: 'Bonjour Élise, toutes nos excuses. Appelez notre service client par téléphone. Léa',
      words: 'Appelez',
    },
    {
      rule: 'repeat-handoff',
      draft: 'Bonjour Élise, désolés pour ces neuf jours. Merci de nous écrire en message privé. Léa',
      words: 'message privé',
    },
    {
      rule: 'broken-promise',
      draft: 'Bonjour Élise, désolés pour cette attente. Un technicien va vous rappeler demain. Léa',
      words: 'rappeler demain',
    },
    {
      rule: 'premature-closure',
      draft: 'Bonjour Élise, nous sommes désolés. Votre dossier est clos, tout est rentré dans l’ordre. Léa',
      words: 'dossier est clos',
    },
    {
      rule: 'public-gesture',
      draft: 'Bonjour Élise, toutes nos excuses. Nous vous offrons un bon d’achat de 50 €. Léa',
      words: 'bon d’achat',
    },
    {
      rule: 'ask-in-private',
      draft: 'Bonjour Élise, toutes nos excuses. Donnez-moi ici votre numéro de commande. Léa',
      words: 'numéro de commande',
    },
    {
      rule: 'too-long',
      draft:
        'Bonjour Élise, toutes nos excuses pour ces neuf jours sans lave-linge : trois enfants, une famille entière, c’est long, et personne ne vous a rappelée. J’ai retrouvé votre message privé. Je vois avec l’atelier de Rennes quel technicien peut passer, avec quelle pièce, et je vous réponds là-bas à 18 h. Léa',
      words: '18 h. Léa',
      only: 'x',
    },
    {
      rule: 'wrong-language',
      draft: 'Hi Élise, we are so sorry about your washing machine. I found your message and will answer it.',
      words: 'washing machine',
    },
    {
      rule: 'placeholder',
      draft: 'Bonjour {prénom}, toutes nos excuses. Je réponds à votre message à 18 h. Léa',
      words: '{prénom}',
    },
    {
      rule: 'wrong-account',
      draft: 'Bonjour Élise, toutes nos excuses. Chez Terra Vivace, je retrouve votre message à 18 h. Léa',
      words: 'Terra Vivace',
    },
    {
      rule: 'wrong-name',
      draft: 'Bonjour Nora, toutes nos excuses. J’ai retrouvé votre message et vous réponds à 18 h. Léa',
      words: 'Nora',
    },
    {
      rule: 'left-over',
      draft: 'Bonjour Élise, toutes nos excuses. Claire vous appelle du dépôt de Bourg-Blanc à 18 h. Léa',
      words: 'Bourg-Blanc',
    },
    {
      rule: 'unfit-contact',
      draft: 'Bonjour Élise, toutes nos excuses. Écrivez-nous sur norel.example/chat, on vous attend. Léa',
      words: 'norel.example/chat',
    },
  ],
};

export const EN: Desk = {
  story: 'desk-en',
  locale: 'en',
  brand: { name: 'Norwick Appliances', handle: '@NorwickHelp', chat: 'norwick.example/chat' },
  customer: 'Ellie',
  other: {
    name: 'Imran',
    post: '/NorwickHelp/status/1805200000000000405',
    grave: 'Hi Imran, we’re sorry about this dryer. A new one leaves tomorrow. Lea',
    sent: 'Hi Imran, please look after your son. Claire from the Stonebeck depot is calling you in private. Lea',
  },
  colleague: {
    text: '@ellie_marsh Hi Ellie, Marion here. An engineer comes to you on Thursday at 9am with the part.',
    under: '820101',
  },
  sound:
    'Hi Ellie, I’m so sorry: nobody called you back as we promised, and nine days is a long wait. I have found your DM and will answer it there at 6pm. Lea',
  drafts: [
    {
      rule: 'reuse-canned',
      draft:
        'Hi Ellie, we’re very sorry that your washing machine has stopped. Send us a DM: an engineer from the Leeds workshop will call you on Friday by noon to arrange a visit. Hugh',
      words: 'washing machine',
    },
    {
      rule: 'dead-channel',
      draft: 'Hi Ellie, I’m so sorry. Please ring our helpline and they will arrange a visit. Lea',
      words: 'ring our',
    },
    {
      rule: 'repeat-handoff',
      draft: 'Hi Ellie, sorry about these nine days. Please send us a DM. Lea',
      words: 'send us a DM',
    },
    {
      rule: 'broken-promise',
      draft: 'Hi Ellie, sorry about the wait. An engineer will call you tomorrow. Lea',
      words: 'call you tomorrow',
    },
    {
      rule: 'premature-closure',
      draft: 'Hi Ellie, we’re sorry for the trouble. Your case is now closed. Lea',
      words: 'now closed',
    },
    {
      rule: 'public-gesture',
      draft: 'Hi Ellie, I’m so sorry. We’re giving you a £50 voucher. Lea',
      words: '£50 voucher',
    },
    {
      rule: 'ask-in-private',
      draft: 'Hi Ellie, I’m so sorry. Reply here with your order number and your phone number. Lea',
      words: 'order number',
    },
    {
      rule: 'too-long',
      draft:
        'Hi Ellie, I’m so sorry about these nine days without a washing machine: with three kids at home that is a very long time, and nobody called you back. I have found your DM. I am asking the Leeds workshop which engineer can come, with which part, and I will answer you there at 6pm tonight. Lea',
      words: 'tonight. Lea',
      only: 'x',
    },
    {
      rule: 'wrong-language',
      draft:
        'Bonjour Ellie, toutes nos excuses pour cette panne. J’ai retrouvé votre message et j’y réponds.',
      words: 'panne',
    },
    {
      rule: 'placeholder',
      draft: 'Hi {name}, I’m so sorry about this. I will answer your DM at 6pm. Lea',
      words: '{name}',
    },
    {
      rule: 'wrong-account',
      draft: 'Hi Ellie, I’m so sorry. At Terra Vivace I have found your DM and will answer it at 6pm. Lea',
      words: 'Terra Vivace',
    },
    {
      rule: 'wrong-name',
      draft: 'Hi Tom, I’m so sorry. I have found your DM and will answer it at 6pm. Lea',
      words: 'Tom',
    },
    {
      rule: 'left-over',
      draft: 'Hi Ellie, I’m so sorry. Claire from the Stonebeck depot is calling you at 6pm. Lea',
      words: 'Stonebeck',
    },
    {
      rule: 'unfit-contact',
      draft: 'Hi Ellie, I’m so sorry. Write to us on norwick.example/chat, we are waiting for you. Lea',
      words: 'norwick.example/chat',
    },
  ],
};
