import { stemOf } from '../../../engine/reading/content';
import { fold, unslot } from '../../../engine/text/fold';
import { Kind, type Token } from '../../../engine/text/kinds';
import type { Fact } from './fact';

/** Addresses that hide where they lead: everybody gets another, or all the same. */
const SHORTENED =
  /^(?:t\.co|bit\.ly|ow\.ly|goo\.gl|tinyurl\.com|lnkd\.in|fb\.me|m\.me|wa\.me|buff\.ly|spr\.ly|youtu\.be)\//;
/** Pages that a brand sends everybody to. */
const HELP =
  /\b(?:document|articles?|kb|help|aide|support|faqs?|news|blog|hc|answers?|community|hub|guides?|terms|conditions|legal|status|product|produits?)\b/;
const LEAST_WORD = 5;
const LEAST_DIGITS = 3;

/** Without what comes before the site's name. */
const plain = (url: string): string => url.replace(/^https?:\/\//, '').replace(/^www\./, '');

const stems = (text: string): string[] =>
  (unslot(fold(text)).match(/[a-z]+/g) ?? []).filter((word) => word.length >= LEAST_WORD).map(stemOf);

/** One person's page: its last part bears a number, or letters and figures mixed. */
function isPersonal(url: string): boolean {
  const last = url.split('/').filter(Boolean).slice(1).at(-1) ?? '';
  const isMixed = last.length >= LEAST_DIGITS && /\d[a-z]/.test(last) && !/[-_]/.test(last);
  return (isMixed || last.replace(/\D/g, '').length >= LEAST_DIGITS) && !/\.html?$/.test(last);
}

/** Whether the words around a link are those of its path: «le cours d'italien : upr.example/italien-soir». */
function isTold(url: string, text: string): boolean {
  const path = stems(url.split('/').slice(1).join(' '));
  const prose = new Set(stems(text.replace(/\S*[./]\S*\/\S*/g, ' ')));
  return path.some((stem) => prose.has(stem));
}

function useOf(url: string, text: string): 'personal' | 'told' | 'general' {
  if (SHORTENED.test(url) || HELP.test(url) || url.includes('?')) return 'general';
  if (isPersonal(url)) return 'personal';
  return isTold(url, text) ? 'told' : 'general';
}

/** Links with a path, and whether they are one person's, of what the text tells, or everybody's. */
export const links = (text: string, tokens: readonly Token[]): Fact[] =>
  tokens
    .filter(({ kind, key }) => kind & Kind.Url && plain(key).includes('/'))
    .map(({ key, start, end }) => ({
      kind: 'link',
      key: plain(key),
      span: [start, end],
      use: useOf(plain(key), text),
    }));
