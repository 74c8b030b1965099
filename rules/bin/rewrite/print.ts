import { styleText } from 'node:util';
import type { Both } from '../../../engine/types/ruleset';
import type { Locale } from '../../../engine/types/text';
import type { Bettered, RewriteAnswer, WholeAnswer } from './answer';

const WHOLE: Both<string> = { fr: 'Réponse entière', en: 'Whole reply' };
const ALONE: Both<string> = { fr: 'la suite ne peut venir que de vous', en: 'only you can say this' };
const TOO_LONG: Both<string> = { fr: 'trop long de', en: 'too long by' };
const WHY: Both<Readonly<Record<NonNullable<RewriteAnswer['why']>, string>>> = {
  fr: {
    sound: 'Rien à réécrire.',
    language: 'La langue du brouillon n’est pas sûre.',
    praise: 'C’est un remerciement\u00a0: à dire avec vos mots.',
    turn: 'Un échange en cours\u00a0: la suite est à vous.',
    escalate: 'Un cas à faire remonter\u00a0: la marque n’a pas donné de réponse d’attente.',
    alone: 'Pas de quoi réécrire cette réponse sans rien inventer.',
  },
  en: {
    sound: 'Nothing to rewrite.',
    language: 'The draft’s language is not sure.',
    praise: 'This says thank you: say it in your own words.',
    turn: 'A conversation under way: what comes next is yours.',
    escalate: 'To be passed on: the brand gave no holding line.',
    alone: 'Nothing can be rewritten here without making something up.',
  },
};

function finding({ rule, message, rewrite }: Bettered, ui: Locale): string {
  const head = styleText('bold', message) + styleText('gray', `  ${rule}`);
  if (!rewrite) return `${head}\n  ${styleText('gray', ALONE[ui])}`;
  return `${head}\n  ${styleText('green', rewrite.label)}: ${rewrite.text}`;
}

function whole(one: WholeAnswer, n: number, total: number, ui: Locale): string {
  const excess = one.excess === undefined ? '' : styleText('yellow', `  (${TOO_LONG[ui]} ${one.excess})`);
  const head = styleText('green', `${WHOLE[ui]} ${n}/${total}`) + excess;
  return [head, one.text, ...(one.posts ?? []).map((post) => styleText('gray', `→ ${post}`))].join('\n  ');
}

/** First rewrites and whole replies, for a person to read. */
export function printRewrites({ rewrites, whole: all, why }: RewriteAnswer, ui: Locale): string {
  const wholes = all.map((one, i) => whole(one, i + 1, all.length, ui));
  return [...rewrites.map((one) => finding(one, ui)), ...wholes, ...(why ? [WHY[ui][why]] : [])].join('\n\n');
}
