import type { Locale } from '../types/text';

/** Words that carry the grammar of a sentence: written in capitals, they are emphasis and no initials. */
const GRAMMAR: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: new Set(
    `je tu il elle on nous vous ils elles me te se le la les lui leur leurs y en moi toi soi eux ce cela ca ceci cette ces cet
    mon ma mes ton ta tes son sa ses notre nos votre vos un une des du de au aux a dans par pour sur sous sans avec chez vers
    entre depuis avant apres pendant contre malgre et ou mais donc or ni car si s' que qui quoi dont quand lorsque comme puisque
    parce afin ne pas plus jamais rien aucun aucune personne guere meme aussi encore deja bien tres trop peu tout tous toute
    toutes simplement juste seulement surtout suis es est sommes etes sont etais etait etions etiez etaient serai sera serons
    serez serait seriez serions ete etre ai as avons avez ont avais avait avions aviez avaient aurai aura aurons aurez aurais
    aurait auriez aurions aient ayez eu avoir dois doit devons devez devrait devriez devons devaient deviez du peux peut pouvons
    pouvez pouviez pourrait pourriez pu pouvoir faut fallait fallu faudrait veux veut voulez vouliez voudriez voulons sait savez
    saviez sachez fais fait faites faisons faire va allez allons vais merci bonjour oui non quel quelle quels quelles alors
    c' voici voila ici la-bas`.split(/\s+/),
  ),
  en: new Set(
    `i you he she it we they me him her us them my your his its our their mine yours ours this that these those a an the and or
    but nor so if when while because since as than though although unless until who which what where why how whose of in on at
    by for from to with without about into over under after before between against during through up down out off am is are was
    were be been being have has had having do does did doing done will would shall should can could may might must ought not no
    never nothing none nobody any some all every each both more most less least much many very too just only even also still
    already again yet ever here there then now please sorry thanks thank yes let us get got 's`.split(/\s+/),
  ),
};

/** Whether a word carries grammar only. */
export const isGrammar = (key: string, locale: Locale): boolean => GRAMMAR[locale].has(key);
