import type { Pack } from '../../pack/schema/pack';
import type { RuleCount, Sample, Totals } from './batch';

type Ui = 'fr' | 'en';

const WORDS = {
  fr: {
    title: 'Audit de réponses',
    rows: 'réponses lues',
    sound: 'sans rien à revoir',
    refused: 'lignes illisibles',
    rule: 'Règle',
    found: 'Réponses',
    share: 'Part',
    row: 'ligne',
    local: 'Fait sur cet ordinateur ; rien n’en est sorti.',
  },
  en: {
    title: 'Audit of replies',
    rows: 'replies read',
    sound: 'with nothing to mend',
    refused: 'lines that are no reply',
    rule: 'Rule',
    found: 'Replies',
    share: 'Share',
    row: 'row',
    local: 'Made on this machine; nothing left it.',
  },
} as const;

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text of replies in HTML: nothing of it is markup. */
const plain = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

function marked({ draft, spans }: Sample): string {
  let out = '';
  let at = 0;
  for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
    if (start < at) continue;
    out += `${plain(draft.slice(at, start))}<mark>${plain(draft.slice(start, end))}</mark>`;
    at = end;
  }
  return out + plain(draft.slice(at));
}

const percent = (part: number, whole: number, ui: Ui): string =>
  new Intl.NumberFormat(ui, { style: 'percent', maximumFractionDigits: 1 }).format(
    whole === 0 ? 0 : part / whole,
  );

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:720px;margin:40px auto;padding:0 20px;color:#0f1419;background:#fff}
h1{font-size:26px}h2{font-size:19px;margin-top:36px}table{border-collapse:collapse;width:100%}
th,td{text-align:start;padding:6px 12px 6px 0;border-top:1px solid #d5dde2}td.n{text-align:end;font-variant-numeric:tabular-nums}
blockquote{margin:10px 0;padding:2px 14px;border-inline-start:3px solid #d5dde2}small{color:#536471}mark{background:#fcf0d6}
@media(prefers-color-scheme:dark){body{color:#e7e9ea;background:#0d0f11}th,td{border-color:#38404a}mark{background:#5c4300;color:inherit}small{color:#a4b1bb}}`;

/** A readable report of an audit: one HTML file that needs nothing else. */
export function htmlReport(totals: Totals, pack: Pack, ui: Ui): string {
  const words = WORDS[ui];
  const messageOf = (id: string): string => pack.rules?.find((rule) => rule.id === id)?.message[ui] ?? id;
  const rules = Object.entries(totals.rules).sort(([, a], [, b]) => b.found - a.found);
  const read = totals.rows - totals.refused;
  const number = (n: number): string => new Intl.NumberFormat(ui).format(n);
  const row = ([id, { found }]: [string, RuleCount]): string =>
    `<tr><th scope="row"><a href="#${plain(id)}">${plain(messageOf(id))}</a><br><small>${plain(id)}</small></th><td class="n">${number(found)}</td><td class="n">${percent(found, read, ui)}</td></tr>`;
  const section = ([id, { samples }]: [string, RuleCount]): string =>
    `<section id="${plain(id)}"><h2>${plain(messageOf(id))}</h2>${samples
      .map((one) => `<blockquote>${marked(one)}<br><small>${words.row} ${one.row}</small></blockquote>`)
      .join('')}</section>`;
  return `<!doctype html><html lang="${ui}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${words.title}</title><style>${STYLE}</style><h1>${words.title}</h1>
<p>${number(read)} ${words.rows}, ${percent(totals.sound, read, ui)} ${words.sound}; ${number(totals.refused)} ${words.refused}. <small>${words.local}</small></p>
<table><thead><tr><th>${words.rule}</th><th>${words.found}</th><th>${words.share}</th></tr></thead><tbody>${rules.map(row).join('')}</tbody></table>
${rules.map(section).join('')}</html>
`;
}
