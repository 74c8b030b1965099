/** A replacement as browsers.md lists them: the text, the words that go, the words that come. */
export interface Case {
  number: number;
  title: string;
  before: string;
  /** The words that go; the marks «» in `before` show where they stand. */
  by: string;
}

const cases: readonly (readonly [string, string, string])[] = [
  ['a word in the middle of a line', 'Vous auriez dû «lire» la notice', 'consulter'],
  ['the first word', '«Vous» auriez dû lire', 'On'],
  ['the last word', 'Bonjour, merci de «patienter»', 'attendre'],
  ['the whole text', '«Lisez donc la notice»', 'Voici comment faire, pas à pas.'],
  ['a doubled word and its space goes', 'Je suis« suis» navré', ''],
  ['a comma at the caret', 'Bonjour«» Camille', ','],
  ['a word in the second of three paragraphs', 'Bonjour\nvous auriez «dû» lire\nMerci', 'pu'],
  ['the last word of the third paragraph', 'Bonjour\nMerci\nà «bientôt»', 'demain'],
  ['a word after an empty paragraph', 'Bonjour\n\nvous «devez» lire', 'pouvez'],
  ['from inside one paragraph to inside the next', 'Bonjour Ca«mille\nvous» devez', 'role, vous'],
  ['a word after joined emoji', '👨‍👩‍👧‍👦 et 🎉 grand «bravo» à vous', 'merci'],
  ['a word with accent, emoji and skin tone comes', 'C’est «vu» ici', 'noté 👍🏽 été'],
  ['one emoji for another', 'Merci «🎉» à vous', '🙏🏽'],
  ['inside a hashtag', 'Le #re«tar»d de @camille', 'fus'],
  ['from before a hashtag to its end', 'Suivi «du #colis» svp', 'de votre #commande'],
  ['a line break, a word, a line break', 'Bonjour« Camille, »voici', '\nCamille\n'],
  ['a word in Hebrew', 'שלום «עולם» טוב', 'חבר'],
];

export const CASES: readonly Case[] = cases.map(([title, before, by], index) => ({
  number: index + 1,
  title,
  before,
  by,
}));

/** The text and the edit that a case stands for. */
export function unfold({ before, by }: Case): { text: string; start: number; end: number; wanted: string } {
  const [head = '', gone = '', tail = ''] = before.split(/[«»]/);
  return {
    text: head + gone + tail,
    start: head.length,
    end: (head + gone).length,
    wanted: head + by + tail,
  };
}
