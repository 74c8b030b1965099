import type { Both, RewriteRecipe } from '../types/ruleset';

/** What each kind of rewrite does, for a button or a line of text. */
export const LABELS: Readonly<Record<RewriteRecipe['kind'], Both<string>>> = {
  insert: { fr: 'Ajouter', en: 'Add' },
  'replace-span': { fr: 'Remplacer ces mots', en: 'Replace these words' },
  'replace-sentence': { fr: 'Remplacer la phrase', en: 'Replace the sentence' },
  'remove-span': { fr: 'Retirer ces mots', en: 'Remove these words' },
  'remove-sentence': { fr: 'Retirer la phrase', en: 'Remove the sentence' },
  calm: { fr: 'Baisser la voix', en: 'Lower the voice' },
  agree: { fr: 'Accorder', en: 'Mend the agreement' },
  'plain-words': { fr: 'Des mots simples', en: 'Plain words' },
  greet: { fr: 'Saluer par son nom', en: 'Greet by name' },
  blank: { fr: 'Laisser à compléter', en: 'Leave a blank' },
  contact: { fr: 'Donner le bon contact', en: 'Give the right contact' },
  answer: { fr: 'Répondre point par point', en: 'Answer point by point' },
  hold: { fr: 'Dire que le cas est remonté', en: 'Say that it has been passed on' },
  shorten: { fr: 'Raccourcir', en: 'Shorten' },
  'in-their-language': { fr: 'Répondre dans sa langue', en: 'Answer in their language' },
  compose: { fr: 'Réécrire la réponse', en: 'Rewrite the reply' },
};
