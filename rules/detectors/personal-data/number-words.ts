/** Numbers and ordinals as words, in both languages, each with its digits; folded. */
const LISTS: readonly string[] = [
  'un une one once premier premiere first',
  'deux two twice deuxieme second seconde',
  'trois three thrice troisieme third',
  'quatre four quatrieme fourth',
  'cinq five cinquieme fifth',
  'six sixieme sixth',
  'sept seven septieme seventh',
  'huit eight huitieme eighth',
  'neuf nine neuvieme ninth',
  'dix ten dixieme tenth dizaine',
  'onze eleven onzieme eleventh',
  'douze twelve douzieme twelfth dozen douzaine',
  'treize thirteen treizieme thirteenth',
  'quatorze fourteen quatorzieme fourteenth',
  'quinze fifteen quinzieme fifteenth quinzaine',
  'seize sixteen seizieme sixteenth',
  'seventeen seventeenth',
  'eighteen eighteenth',
  'nineteen nineteenth',
  'vingt twenty vingtieme twentieth vingtaine',
];

/** Word → digits: «neuvième» → «9». */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  LISTS.flatMap((words, i) => words.split(' ').map((word) => [word, String(i + 1)] as const)),
);
