import { type FoundNoun, finderOf } from './finder';
import unnamed from './unnamed.fr.json' with { type: 'json' };

const UNNAMED: ReadonlySet<string> = new Set(unnamed);
const BEHIND = "(?![\\p{L}’'-])";
/** Adjectives and numbers that go before their noun. */
const ADJECTIVES =
  '(?:(?:nouve(?:au|aux|l|lles?)|be(?:au|aux|l|lles?)|petite?s?|grande?s?|vieux|vieil(?:les?)?|premi(?:er|ère)s?|derni(?:er|ère)s?|jolie?s?|bon(?:ne)?s?|gros(?:ses?)?|superbes?|super|magnifiques?|deux|trois) )*';
const NOUN = '\\p{Ll}{3,}(?:-\\p{Ll}+)*';
/** «Machine à laver», «sac à dos», «lunettes de soleil»: what else belongs to the name. */
const COMPLEMENT =
  "(?: à (?:\\p{Ll}+(?:er|ir|re)|main|dos|dents|café|bois|pain|roulettes|vapeur)| (?:de |d['’])\\p{Ll}{3,})?";
const THE_ONE = "(?:une? |la |le |l['’]|cet |cette |ce )";
const THE_MANY = '(?:des |les |ces |deux |trois )';
const BOUGHT = '(?:acheté|commandé|reçu)e?s? ';

/** «La table que j'ai commandée», «le lit que vous m'avez livré»: what makes a thing the customer's behind its noun. */
const THEIRS =
  "(?= que (?:j['’]ai |nous avons |vous (?:m['’]|nous )?avez )(?:acheté|commandé|reçu|livré|vendu|envoyé)e?s?)";

const phrase = (before: string, behind = BEHIND): RegExp =>
  new RegExp(`(?<![\\p{L}’'-])${before}${ADJECTIVES}(?<noun>${NOUN}${COMPLEMENT})${behind}`, 'gu');

/** How somebody names what is theirs, and whether it is several things. */
const OWN: readonly { readonly pattern: RegExp; readonly plural: boolean }[] = [
  { pattern: phrase(`(?:[Mm]on |[Mm]a |[Nn]otre |${BOUGHT}${THE_ONE})`), plural: false },
  { pattern: phrase("(?:[Ll]e |[Ll]a |[Ll]['’])", THEIRS), plural: false },
  { pattern: phrase('[Ll]es ', THEIRS), plural: true },
  { pattern: phrase(`(?:[Mm]es |[Nn]os |${BOUGHT}${THE_MANY})`), plural: true },
];
/** «Lave-vaisselle livré le 2 mai»: what came, named without an article where a sentence begins. */
const OPENING = new RegExp(
  `(?<=^(?:@\\S+\\s+)*|[.!?…\\n]\\s*)(?:(?:[Dd]euxième|[Tt]roisième|[Pp]remi(?:er|ère)|[Nn]ouve(?:au|lle)s?) )?(?<noun>\\p{L}\\p{Ll}{2,}(?:-\\p{Ll}+)*${COMPLEMENT}) (?<came>(?:acheté|commandé|reçu|livré|arrivé)e?s?)${BEHIND}`,
  'gu',
);
/** «De suite», «de votre», «de nouveau»: no complement. */
const NO_COMPLEMENT =
  /^(?:suite|nouveau|travers|chez|plus|base|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|cette|ces|cet|quoi|qui|que|dont|cela|tout|toute|tous|toutes|une|des|les|ici|là|deux|trois|quatre|cinq|même|moins|près|loin|avance|nouvelle|bonne|mauvaise|très|trop|façon|manière)$/;

/** The name without a complement that is none, or that nobody would say back. */
function trimmed(noun: string): string {
  const [, head = noun, last = ''] = /^(.*?) (?:de |d['’]|à )(.*)$/u.exec(noun) ?? [];
  return last !== '' && (NO_COMPLEMENT.test(last) || UNNAMED.has(last)) ? head : noun;
}

/** A thing where it is written; none where it is better not named. */
function foundAt(written: string, start: number, plural: boolean): FoundNoun[] {
  const noun = trimmed(written.charAt(0).toLowerCase() + written.slice(1));
  const [head = ''] = noun.split(' ');
  if (UNNAMED.has(head)) return [];
  return [{ noun, start, end: start + noun.length, plural }];
}

const wordAt = (match: RegExpExecArray): { noun: string; start: number } => {
  const noun = match.groups?.noun ?? '';
  return { noun, start: match.index + match[0].indexOf(noun) };
};

function nounsIn(text: string): FoundNoun[] {
  const opened = [...text.matchAll(OPENING)].flatMap((match) => {
    const { noun, start } = wordAt(match);
    return foundAt(noun, start, match.groups?.came?.endsWith('s') ?? false);
  });
  const owned = OWN.flatMap(({ pattern, plural }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { noun, start } = wordAt(match);
      return foundAt(noun, start, plural);
    }),
  );
  return [...opened, ...owned];
}

/**
 * Finds the nouns by which a French-speaking customer names things of theirs: «ma poussette», «j'ai reçu une lampe». The
 * word before the noun tells; fr-compromise, tried for it, takes as many nouns of things for verbs and adjectives.
 */
export const frenchNouns = finderOf(nounsIn);
