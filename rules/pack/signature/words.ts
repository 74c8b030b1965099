import type { Locale } from '../../../engine/types/text';

/** Why a signed pack is not trusted. */
export type Distrust =
  | 'unsigned'
  | 'broken'
  | 'other-content'
  | 'unknown-key'
  | 'unsupported'
  | 'not-in-keyring'
  | 'older'
  | 'same-version';

/** Each reason with the way on, for whoever reads it: a CM or the lead. */
const WORDS: Readonly<Record<Distrust | 'pack', Readonly<Record<Locale, string>>>> = {
  unsigned: {
    fr: 'Ce pack n’est pas signé, alors qu’il doit l’être. Demandez à votre responsable de le publier de nouveau, signé ; en attendant, la version précédente reste en service.',
    en: 'This pack is not signed, and it has to be. Ask your lead to publish it again, signed; until then the version before stays in force.',
  },
  broken: {
    fr: 'La signature ne correspond pas à ce pack : le fichier a été modifié après coup. Demandez à votre responsable de le publier de nouveau ; en attendant, la version précédente reste en service.',
    en: 'The signature does not fit this pack: the file was changed afterwards. Ask your lead to publish it again; until then the version before stays in force.',
  },
  'other-content': {
    fr: 'Cette signature est celle d’un autre contenu. Réessayez dans un instant : une publication est peut-être en cours.',
    en: 'This signature belongs to another content. Try again in a moment: someone may be publishing.',
  },
  'unknown-key': {
    fr: 'Ce pack est signé par une clé que Tact ne connaît pas. Si votre équipe a changé de clé, demandez à un responsable dont la clé est déjà reconnue d’ajouter la nouvelle ; sinon, retirez ce pack et ajoutez-le de nouveau après avoir vérifié son adresse.',
    en: 'This pack is signed by a key that Tact does not know. If your team has a new key, ask a lead whose key is trusted already to add it; otherwise remove the pack and add it again once you have checked its address.',
  },
  unsupported: {
    fr: 'Ce navigateur ne sait pas vérifier les signatures (Ed25519). Mettez-le à jour : il faut Chrome ou Edge 137, ou Firefox 130.',
    en: 'This browser cannot check signatures (Ed25519). Update it: Chrome or Edge 137, or Firefox 130, is needed.',
  },
  'not-in-keyring': {
    fr: 'Ce pack est signé par une clé qui ne figure pas parmi les siennes. Demandez à votre responsable d’ajouter sa clé au pack, puis de le publier de nouveau.',
    en: 'This pack is signed by a key that is not among its own. Ask your lead to add the key to the pack and publish it again.',
  },
  older: {
    fr: 'Cette version est plus ancienne que celle que vous avez. Elle n’est pas reprise ; pour revenir en arrière, votre responsable publie l’ancien contenu sous un nouveau numéro.',
    en: 'This version is older than the one you have. It is not taken; to go back, your lead publishes the old content under a new number.',
  },
  'same-version': {
    fr: 'Deux contenus différents portent le même numéro de version. Demandez à votre responsable de publier de nouveau, sous un numéro plus grand.',
    en: 'Two different contents have the same version number. Ask your lead to publish again under a higher number.',
  },
  pack: {
    fr: 'La signature est bonne, mais Tact ne peut pas lire ce pack.',
    en: 'The signature holds, but Tact cannot read this pack.',
  },
};

/** A reason in the reader's language. */
export const distrustFor = (locale: Locale, why: Distrust | 'pack'): string => WORDS[why][locale];
