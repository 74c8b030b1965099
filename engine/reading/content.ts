import { Kind, type Token } from '../text/kinds';
import type { Locale } from '../types/text';

/** Words that say nothing of a case: grammar, courtesy, and the verbs everybody uses. */
const EMPTY: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: new Set(
    `avoir etre faire aller pouvoir vouloir devoir dire voir savoir mettre prendre bonjour bonsoir merci salut svp stp alors donc
    avec sans pour dans chez vers entre depuis pendant apres avant contre sous cette cela comme quand meme aussi encore toujours
    jamais rien tout tous toute toutes plus moins tres trop bien mal peu beaucoup autre autres votre vos notre nos leur leurs
    vous nous elle elles quel quelle quels quelles quoi dont mais parce puis ensuite voila voici deja etait etais sont suis avez
    avons aurait serait fait faites faut peux peut pouvez veux dois doit fois chose choses jour jours heure heures semaine
    semaines mois minute minutes aujourdhui hier demain matin soir lundi mardi mercredi jeudi vendredi samedi dimanche client
    clients cliente personne gens monsieur madame probleme problemes souci soucis question reponse reponses service services
    message messages demande commande situation experience aide bonne bon vrai vraiment juste comment pourquoi est-ce combien
    possible impossible normal honte bravo super merde putain ras marre pas
    mail mails email emails courriel courriels telephone appel appels appeler appele rappeler numero adresse contact contacter
    contacte ecrire ecrit equipe equipes conseiller conseillere conseillers lien formulaire page dossier attente attends attendre
    patience traitement cours avis retour qualite prestations priorite satisfaction voir lire merci serait sera avoir chaque
    afin aupres sommes lors ainsi selon pris prise prises prenons puissions puisse suite besoin recu recue recus recevoir nouvelle nouveau`.split(
      /\s+/,
    ),
  ),
  en: new Set(
    `have been being does done doing would will shall should could can may might must with without from into about over under
    after before between against during this that these those there here then than when where what which who whom whose why how
    your yours ours their them they just very really still again always never ever also only even much many more most less some
    any all every each other another same such good great nice hello hey thanks thank please sorry day days hour hours week weeks
    month months year years minute minutes today yesterday tomorrow morning evening monday tuesday wednesday thursday friday
    saturday sunday customer customers people person guys thing things issue issues problem problems question answer service
    message order flight situation experience help need want like know tell said says going gone went come came back make made
    take took give gave keep told getting right now time times shit fuck fucking joke wow yeah nothing something anything
    disgrace disgusting unacceptable ridiculous not dont cant email emails emailed phone phoned call calls called calling number
    address contact team teams details link form page look looking reply replied respond line stay touch frustration details
    visit working feedback believe else maybe cheers anyone someone nobody everyone away being since
    receive received receiving hear heard best next sent send sending future further`.split(/\s+/),
  ),
};

const LEAST = 4;
const STEM = 5;
/** Short words that still name a case. */
const SHORT = new Set([
  'bus',
  'box',
  'sim',
  'app',
  'wifi',
  'gaz',
  'eau',
  'tv',
  'bag',
  'gas',
  'car',
  'fee',
  'map',
  'log',
  'air',
  'fan',
  'bed',
  'tea',
  'ice',
  'oil',
  'cat',
  'dog',
  'ac',
  'pc',
  'gps',
  'tgv',
  'rer',
]);

/** An ending that says nothing of the matter, behind four letters or more: "ruined", "ruining". */
const ENDING = /(?<=.{4})(?:ing|ed)$/;

/** What two words must share to be of one family: «remboursé», «remboursement»; "Wi-Fi" is "wifi". */
export function stemOf(key: string): string {
  const bare = key.replaceAll('-', '').replace(ENDING, '');
  return bare.length > STEM + 1 ? bare.slice(0, STEM) : bare.replace(/(?:e?s|x)$/, '');
}

const isShort = (key: string): boolean => SHORT.has(key.replaceAll('-', '').replace(/'?s$/, ''));

const counts = ({ kind, key }: Token, locale: Locale): boolean =>
  (kind & Kind.Word) !== 0 && (key.length >= LEAST || isShort(key)) && !EMPTY[locale].has(key);

/** The words of a text that name what it is about. */
export const contentOf = (tokens: readonly Token[], locale: Locale): Token[] =>
  tokens.filter((token) => counts(token, locale));

/** Their families. */
export const stemsOf = (tokens: readonly Token[], locale: Locale): Set<string> =>
  new Set(contentOf(tokens, locale).map(({ key }) => stemOf(key)));
