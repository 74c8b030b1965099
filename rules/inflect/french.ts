import { fold, unslot } from '../../engine/text/fold';

type Table = Record<string, string>;

/** Irregular verbs, folded: feature → forms. `pp` agrees by itself; a compound takes its root's forms. */
const IRREGULAR: Readonly<Record<string, Table>> = {
  etre: { pres: 'suis es est sommes etes sont', past: 'etais etait etions etiez etaient', fut: 'serai seras sera serons serez seront', subj: 'sois soit soyons soyez soient', pp: 'ete', ger: 'etant', imp: 'sois soyons soyez' },
  avoir: { pres: 'ai as a avons avez ont', past: 'avais avait avions aviez avaient', fut: 'aurai auras aura aurons aurez auront', subj: 'aie aies ait ayons ayez aient', pp: 'eu', ger: 'ayant', imp: 'aie ayons ayez' },
  aller: { pres: 'vais vas va allons allez vont', past: 'allais allait allions alliez allaient', fut: 'irai iras ira irons irez iront', subj: 'aille ailles aillent', pp: 'alle', ger: 'allant', imp: 'va allons allez' },
  faire: { pres: 'fais fait faisons faites font', past: 'faisais faisait faisions faisiez faisaient', fut: 'ferai feras fera ferons ferez feront', subj: 'fasse fasses fassions fassiez fassent', pp: 'fait', ger: 'faisant', imp: 'fais faisons faites' },
  pouvoir: { pres: 'peux peut pouvons pouvez peuvent', past: 'pouvais pouvait pouvions pouviez pouvaient', fut: 'pourrai pourras pourra pourrons pourrez pourront', subj: 'puisse puisses puissions puissiez puissent', pp: 'pu', ger: 'pouvant' },
  vouloir: { pres: 'veux veut voulons voulez veulent', past: 'voulais voulait voulions vouliez voulaient', fut: 'voudrai voudras voudra voudrons voudrez voudront', subj: 'veuille veuilles veuillent', pp: 'voulu', ger: 'voulant', imp: 'veuillez' },
  devoir: { pres: 'dois doit devons devez doivent', past: 'devais devait devions deviez devaient', fut: 'devrai devras devra devrons devrez devront', subj: 'doive doives', pp: 'du', ger: 'devant' },
  savoir: { pres: 'sais sait savons savez savent', past: 'savais savait savions saviez savaient', fut: 'saurai sauras saura saurons saurez sauront', subj: 'sache saches', pp: 'su', ger: 'sachant', imp: 'sache sachez' },
  voir: { pres: 'vois voit voyons voyez voient', past: 'voyais voyait voyions voyiez voyaient', fut: 'verrai verras verra verrons verrez verront', subj: 'voie voies voient', pp: 'vu', ger: 'voyant', imp: 'vois voyez' },
  recevoir: { pres: 'recois recoit recevons recevez recoivent', past: 'recevais recevait recevions receviez recevaient', fut: 'recevrai recevras recevra recevrons recevrez recevront', subj: 'recoive recoives', pp: 'recu', ger: 'recevant' },
  venir: { pres: 'viens vient venons venez viennent', past: 'venais venait venions veniez venaient', fut: 'viendrai viendras viendra viendrons viendrez viendront', subj: 'vienne viennes viennent', pp: 'venu', ger: 'venant', imp: 'viens venez' },
  tenir: { pres: 'tiens tient tenons tenez tiennent', past: 'tenais tenait tenions teniez tenaient', fut: 'tiendrai tiendras tiendra tiendrons tiendrez tiendront', subj: 'tienne tiennes', pp: 'tenu', ger: 'tenant', imp: 'tiens tenez' },
  prendre: { pres: 'prends prend prenons prenez prennent', past: 'prenais prenait prenions preniez prenaient', fut: 'prendrai prendras prendra prendrons prendrez prendront', subj: 'prenne prennes', pp: 'pris', ger: 'prenant', imp: 'prends prenez' },
  mettre: { pres: 'mets met mettons mettez mettent', past: 'mettais mettait mettions mettiez mettaient', fut: 'mettrai mettras mettra mettrons mettrez mettront', subj: 'mette mettes', pp: 'mis', ger: 'mettant', imp: 'mets mettez' },
  lire: { pres: 'lis lit lisons lisez lisent', past: 'lisais lisait lisions lisiez lisaient', fut: 'lirai liras lira lirons lirez liront', subj: 'lise lises', pp: 'lu', ger: 'lisant', imp: 'lis lisez' },
  dire: { pres: 'dis dit disons dites disent', past: 'disais disait disions disiez disaient', fut: 'dirai diras dira dirons direz diront', subj: 'dise dises', pp: 'dit', ger: 'disant', imp: 'dis dites' },
  ecrire: { pres: 'ecris ecrit ecrivons ecrivez ecrivent', past: 'ecrivais ecrivait ecrivions ecriviez ecrivaient', fut: 'ecrirai ecriras ecrira ecrirons ecrirez ecriront', subj: 'ecrive ecrives', pp: 'ecrit', ger: 'ecrivant', imp: 'ecris ecrivez' },
  suivre: { pres: 'suis suit suivons suivez suivent', past: 'suivais suivait suivions suiviez suivaient', fut: 'suivrai suivras suivra suivrons suivrez suivront', subj: 'suive suives', pp: 'suivi', ger: 'suivant', imp: 'suivez' },
  croire: { pres: 'crois croit croyons croyez croient', past: 'croyais croyait croyions croyiez croyaient', fut: 'croirai croiras croira croirons croirez croiront', subj: 'croie croies', pp: 'cru', ger: 'croyant', imp: 'croyez' },
  connaitre: { pres: 'connais connait connaissons connaissez connaissent', past: 'connaissais connaissait connaissions connaissiez connaissaient', fut: 'connaitrai connaitra connaitrons connaitrez', subj: 'connaisse', pp: 'connu', ger: 'connaissant' },
  ouvrir: { pres: 'ouvre ouvres ouvrons ouvrez ouvrent', past: 'ouvrais ouvrait ouvrions ouvriez ouvraient', fut: 'ouvrirai ouvrira ouvrirons ouvrirez', subj: 'ouvre', pp: 'ouvert', ger: 'ouvrant', imp: 'ouvre ouvrez' },
  envoyer: { pres: 'envoie envoies envoyons envoyez envoient', past: 'envoyais envoyait envoyions envoyiez envoyaient', fut: 'enverrai enverras enverra enverrons enverrez enverront', subj: 'envoie', pp: 'envoye', ger: 'envoyant', imp: 'envoie envoyez' },
}; // biome-ignore format: a table reads better dense

const PREFIXES =
  /^(?:re|r|com|sur|entre|per|trans|pro|de|ad|sou|main|ob|con|par|sub|inter|pre|ap|inscr|decr)/;

function root(lemma: string): [prefix: string, table: Table] | null {
  for (const verb of Object.keys(IRREGULAR)) {
    if (lemma === verb) return ['', IRREGULAR[verb] as Table];
    const prefix = lemma.endsWith(verb) ? lemma.slice(0, -verb.length) : '';
    if (prefix && verb.length > 4 && PREFIXES.test(`${prefix}x`)) return [prefix, IRREGULAR[verb] as Table];
  }
  return null;
}

const ER: Table = {
  pres: 'e es ons ez ent eons',
  past: 'ais ait ions iez aient eais eait eaient',
  fut: 'erai eras era erons erez eront',
  subj: 'e es ions iez ent',
  pp: 'e',
  ger: 'ant eant',
  imp: 'e ons ez',
};
const IR: Table = {
  pres: 'is it issons issez issent',
  past: 'issais issait issions issiez issaient',
  fut: 'irai iras ira irons irez iront',
  subj: 'isse isses',
  pp: 'i',
  ger: 'issant',
  imp: 'is issez',
};
const RE: Table = {
  pres: 's  ons ez ent',
  past: 'ais ait ions iez aient',
  fut: 'rai ras ra rons rez ront',
  subj: 'e es ions iez ent',
  pp: 'u',
  ger: 'ant',
  imp: 's ez',
};
const TIR: Table = {
  pres: 's t ons ez ent',
  past: 'ais ait ions iez aient',
  fut: 'irai iras ira irons irez iront',
  subj: 'e es',
  pp: 'i',
  ger: 'ant',
  imp: 's ez',
};

const join = (stem: string, endings: string): string =>
  endings
    .split(' ')
    .map((ending) => stem + ending)
    .join(' ');

/** «appeler» doubles its consonant, «payer» turns its y: both spellings are taken. */
function stems(stem: string): string[] {
  if (/[^aeiou]e[lt]$/.test(stem)) return [stem, stem + stem.slice(-1)];
  return stem.endsWith('y') ? [stem, `${stem.slice(0, -1)}i`] : [stem];
}

function regular(lemma: string): Table {
  const stem = lemma.slice(0, -2);
  const [endings, all] = lemma.endsWith('er')
    ? [ER, stems(stem)]
    : lemma.endsWith('re')
      ? [RE, [stem]]
      : [IR, [stem]];
  if (/(?:par|sor|ser|men|sen|dor)(?:t|v|m)ir$/.test(lemma)) return tir(stem);
  return Object.fromEntries(
    Object.entries(endings).map(([f, e]) => [f, all.map((s) => join(s, e)).join(' ')]),
  );
}

function tir(stem: string): Table {
  const table = Object.fromEntries(Object.entries(TIR).map(([f, e]) => [f, join(stem, e)]));
  return { ...table, pres: `${join(stem.slice(0, -1), 's t')} ${join(stem, 'ons ez ent')}` };
}

const conditional = (future: string): string =>
  future
    .split(' ')
    .filter((form) => form.endsWith('ra'))
    .flatMap((form) =>
      ['is', 'it', 'ient']
        .map((e) => form + e)
        .concat([`${form.slice(0, -1)}ions`, `${form.slice(0, -1)}iez`]),
    )
    .join(' ');

const agreeing = (pp: string): string =>
  pp
    .split(' ')
    .flatMap((form) => [form, `${form}e`, form.endsWith('s') ? `${form}es` : `${form}s`, `${form}es`])
    .join(' ');

/**
 * The forms of a French verb, folded.
 * @param lemma its infinitive, accents or not
 * @param feature inf, pres, past (imparfait), fut, cond, subj, imp, pp, ger; all of them when left out
 */
export function inflectFrench(lemma: string, feature?: string): readonly string[] {
  const key = unslot(fold(lemma));
  if (!/(?:er|ir|re)$/.test(key)) return [];
  const irregular = root(key);
  const base = irregular
    ? Object.fromEntries(Object.entries(irregular[1]).map(([f, e]) => [f, join(irregular[0], e)]))
    : regular(key);
  const table: Table = { inf: key, ...base, pp: agreeing(base.pp ?? ''), cond: conditional(base.fut ?? '') };
  const wanted = feature ? [table[feature] ?? ''] : Object.values(table);
  return [...new Set(wanted.join(' ').split(' ').filter(Boolean))];
}
