import type { Locale } from '../../engine/types/text';

/** One thing wrong with a pack. */
export interface Fault {
  /** The rule's id, where the fault stands in a rule or an override. */
  readonly rule?: string;
  /** The field, from the rule (or the pack) down, its steps parted by `: `. */
  readonly field: string;
  readonly reason: string;
}

/** A fault in a line: `apologise: severity: what is wrong`. */
export const faultLine = ({ rule, field, reason }: Fault): string =>
  [rule, field, reason].filter(Boolean).join(': ');

/** Why a pack was refused: one line per fault, each with rule, field and reason. */
export class PackError extends Error {
  override readonly name = 'PackError';
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

type Values = Readonly<Record<string, string | number>>;

const REASONS = {
  size: {
    fr: 'ce fichier est trop lourd ({size} Mo, au plus {most} Mo)',
    en: 'this file is too large ({size} MB, at most {most} MB)',
  },
  utf8: { fr: 'ce fichier n’est pas du texte UTF-8', en: 'this file is not UTF-8 text' },
  page: {
    fr: 'c’est une page web, pas un pack de règles',
    en: 'this is a web page, not a rule pack',
  },
  json: { fr: 'ce n’est pas du JSON valable{place}', en: 'this is not valid JSON{place}' },
  place: { fr: ', ligne {line}', en: ', line {line}' },
  depth: {
    fr: 'imbriqué trop profondément (au plus {most} niveaux)',
    en: 'nested too deeply (at most {most} levels)',
  },
  name: { fr: 'le nom « {name} » est réservé', en: 'the name «{name}» is reserved' },
  newer: {
    fr: 'ce pack a été fait pour un Tact plus récent ({found}, ici {here}) ; mettez Tact à jour',
    en: 'this pack was made for a newer Tact ({found}, here {here})',
  },
  older: {
    fr: 'cette version est trop ancienne ({found}) : Tact ne sait plus la lire',
    en: 'this version is too old ({found}): Tact can no longer read it',
  },
  core: {
    fr: 'ce nom est celui des règles de Tact ; donnez-en un autre à votre pack',
    en: 'this is the name of Tact’s own rules; give your pack another',
  },
  own: {
    fr: 'la règle d’un pack se nomme {prefix}… ; pour changer une règle de Tact, écrivez-la dans « overrides »',
    en: 'a pack’s own rule is named {prefix}…; to change one of Tact’s, write it under «overrides»',
  },
  twice: { fr: 'ce nom sert déjà à une autre règle', en: 'another rule already has this name' },
  outside: {
    fr: 'ces mots ne sont pas dans l’exemple (marque de {start} à {end}, texte de {length})',
    en: 'these words are not in the example (mark {start} to {end}, text of {length})',
  },
  lookaround: {
    fr: 'cette expression regarde devant ou derrière (caractère {at}), ce qui ne se calcule pas en temps linéaire ; écrivez une exception dans les formules',
    en: 'this expression looks ahead or behind (character {at}), which does not run in linear time; write an exception in phrases',
  },
  backreference: {
    fr: 'cette expression renvoie à un groupe (caractère {at}), ce qui ne se calcule pas en temps linéaire',
    en: 'this expression refers back to a group (character {at}), which does not run in linear time',
  },
  construct: {
    fr: 'cette expression emploie une forme que Tact ne connaît pas (caractère {at})',
    en: 'this expression uses a form that Tact does not know (character {at})',
  },
  regex: {
    fr: 'cette expression ne peut pas être lue (caractère {at})',
    en: 'this expression cannot be read (character {at})',
  },
  repeated: {
    fr: 'cette expression répète une partie trop souvent (caractère {at}, au plus 1000 fois en tout)',
    en: 'this expression repeats a part too often (character {at}, at most 1000 times in all)',
  },
  nested: {
    fr: 'cette expression imbrique trop de groupes (caractère {at})',
    en: 'this expression nests too many groups (character {at})',
  },
  more: { fr: '{n} autres fautes', en: '{n} more faults' },
} as const satisfies Record<string, Record<Locale, string>>;

/** A reason in the reader's language. */
export function reasonFor(locale: Locale, key: keyof typeof REASONS, values: Values = {}): string {
  return REASONS[key][locale].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
