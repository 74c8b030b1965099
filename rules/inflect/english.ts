/** Irregular verbs: base → past, past participle. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, pp: string]>> = {
  be: ['was were', 'been'], have: ['had', 'had'], do: ['did', 'done'], go: ['went', 'gone'], get: ['got', 'got gotten'],
  read: ['read', 'read'], write: ['wrote', 'written'], send: ['sent', 'sent'], tell: ['told', 'told'], say: ['said', 'said'],
  give: ['gave', 'given'], take: ['took', 'taken'], make: ['made', 'made'], see: ['saw', 'seen'], know: ['knew', 'known'],
  think: ['thought', 'thought'], understand: ['understood', 'understood'], find: ['found', 'found'], keep: ['kept', 'kept'],
  leave: ['left', 'left'], lose: ['lost', 'lost'], pay: ['paid', 'paid'], buy: ['bought', 'bought'], bring: ['brought', 'brought'],
  put: ['put', 'put'], let: ['let', 'let'], choose: ['chose', 'chosen'], forget: ['forgot', 'forgotten'], come: ['came', 'come'],
  speak: ['spoke', 'spoken'], hear: ['heard', 'heard'], feel: ['felt', 'felt'], hold: ['held', 'held'], meet: ['met', 'met'],
  miss: ['missed', 'missed'], sell: ['sold', 'sold'], ring: ['rang', 'rung'], run: ['ran', 'run'], break: ['broke', 'broken'],
}; // biome-ignore format: a table reads better dense

const DOUBLING = /^(?:[^aeiou]*[aeiou][bdgklmnprt]|submit|refer|occur|commit|admit|permit|cancel|travel)$/;

function present(base: string): string {
  if (base === 'be') return 'am is are';
  if (base === 'have') return 'has have';
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base} ${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base} ${base.slice(0, -1)}ies` : `${base} ${base}s`;
}

function past(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLING.test(base) ? `${base}${base.slice(-1)}ed ${base}ed` : `${base}ed`;
}

function gerund(base: string): string {
  if (/[^eoy]e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`;
  return DOUBLING.test(base) ? `${base}${base.slice(-1)}ing ${base}ing` : `${base}ing`;
}

/**
 * The forms of an English verb.
 * @param lemma its base form
 * @param feature inf, pres, past, pp, ger; all of them when left out
 */
export function inflectEnglish(lemma: string, feature?: string): readonly string[] {
  const base = lemma.toLowerCase();
  const [pastForms, pp] = IRREGULAR[base] ?? [past(base), past(base)];
  const table: Record<string, string> = {
    inf: base,
    pres: present(base),
    past: pastForms,
    pp,
    ger: gerund(base),
    imp: base,
  };
  const wanted = feature ? [table[feature] ?? ''] : Object.values(table);
  return [...new Set(wanted.join(' ').split(' ').filter(Boolean))];
}
