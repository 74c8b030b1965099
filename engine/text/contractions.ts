import type { Locale } from '../types/text';

/**
 * How contracted, elided, glued and abbreviated words are read: one key per word meant.
 * «n'avez» and «navez» both read as «ne avez», "didn't" and "didnt" as "did not", so that a phrase is
 * written once.
 */
type Readings = Readonly<Record<string, string>>;

/** English: `written>meant`, whether the apostrophe was typed or not. */
const ENGLISH_LIST = `don't>do not;doesn't>does not;didn't>did not;can't>can not;won't>will not;isn't>is not;
aren't>are not;wasn't>was not;weren't>were not;haven't>have not;hasn't>has not;hadn't>had not;
couldn't>could not;shouldn't>should not;wouldn't>would not;mustn't>must not;needn't>need not;ain't>is not;
i'm>i am;i've>i have;you're>you are;you've>you have;you'll>you will;you'd>you would;we've>we have;
they're>they are;they've>they have;they'll>they will;they'd>they would;it'll>it will;that's>that is;
that'll>that will;what's>what is;here's>here is;there's>there is;where's>where is;let's>let us;
should've>should have;could've>could have;would've>would have;must've>must have;might've>might have`;

/** English words that are another word without their apostrophe, and short forms. */
const ENGLISH_EXACT = `we're>we are;we'll>we will;we'd>we would;i'll>i will;i'd>i would;he's>he is;she's>she is;
it's>it is;who's>who is;how's>how is;cannot>can not;u>you;yr>your;pls>please;plz>please;plse>please;
thx>thanks;thks>thanks;tks>thanks;acct>account;y'all>you;ppl>people;bc>because;cuz>because;coz>because;
hrs>hours;mins>minutes;wks>weeks`;

/** French: elided words. */
const FRENCH_ELISIONS = `j>je;n>ne;d>de;l>le;qu>que;m>me;t>te;c>ce;s>s';lorsqu>lorsque;jusqu>jusque;
puisqu>puisque;quoiqu>quoique;presqu>presque;entr>entre`;

/** French: words glued where the apostrophe was left out, and abbreviations of hurried writing. */
const FRENCH_EXACT = `jai>je ai;cest>ce est;nest>ne est;navez>ne avez;navons>ne avons;nai>ne ai;quil>que il;
quils>que ils;quon>que on;sil>s' il;jespere>je espere;jattends>je attends;cetait>ce etait;netait>ne etait;
daccord>de accord;lavez>le avez;javais>je avais;naviez>ne aviez;netes>ne etes;nauriez>ne auriez;vs>vous;
ns>nous;pb>probleme;pbs>problemes;pbm>probleme;tt>tout;bjr>bonjour;bsr>bonsoir;slt>salut;dsl>desole;
pr>pour;ds>dans;msg>message;cmd>commande;cde>commande;tjs>toujours;tjrs>toujours;qd>quand;bcp>beaucoup;
rdv>rendezvous;mtn>maintenant;ojd>aujourdhui;auj>aujourdhui;aujourd'hui>aujourdhui;qqn>quelquun;
quelqu'un>quelquun;qq>quelques;qqch>quelque chose;pcq>parce que;pk>pourquoi;pkoi>pourquoi;jms>jamais;
chui>je suis;chuis>je suis;ya>y a;mr>monsieur;mme>madame;mlle>madame;stp>stp;svp>svp`;

function readings(list: string, withoutApostrophe = false): Readings {
  const out: Record<string, string> = Object.create(null);
  for (const entry of list.split(/;\s*/)) {
    const [written = '', meant = ''] = entry.split('>');
    out[written] = meant;
    if (withoutApostrophe) out[written.replace("'", '')] = meant;
  }
  return out;
}

/** Without a prototype, as its parts: texts hold words such as «constructor». */
const ENGLISH = Object.assign(readings(ENGLISH_LIST, true), readings(ENGLISH_EXACT));
const FRENCH = readings(FRENCH_EXACT);
const ELISIONS = readings(FRENCH_ELISIONS);
const NO_READING = new Set(['shell', 'wed', 'ill', 'well', 'hell', 'were']);

function english(key: string): string | null {
  if (NO_READING.has(key)) return null;
  if (key in ENGLISH) return ENGLISH[key] ?? null;
  return key.endsWith("'s") ? `${key.slice(0, -2)} 's` : null;
}

function french(key: string): string | null {
  if (key in FRENCH) return FRENCH[key] ?? null;
  if (key in ELISIONS) return ELISIONS[key] ?? null;
  const at = key.indexOf("'");
  if (at < 1) return null;
  const head = key.slice(0, at);
  const rest = key.slice(at + 1);
  return `${ELISIONS[head] ?? head} ${french(rest) ?? rest}`;
}

/**
 * Reads one written word as the words it stands for.
 * @param key a token's key (folded)
 * @returns the keys meant, or null when the word stands for itself
 */
export function spelledOut(key: string, locale: Locale): readonly string[] | null {
  const reading = locale === 'fr' ? french(key) : english(key);
  return reading === null || reading === key ? null : reading.split(' ');
}
