import type { Analysis, Engine } from '../analysis/analyse';
import type { Rule } from '../types/ruleset';
import type { Locale } from '../types/text';
import { type Context, contextOf } from './context';
import { greetingName } from './names';
import { slotFor } from './slots';
import { typeset } from './typography';

/** A place that a saved reply leaves open: `{name}`, `{{ prénom }}`. */
const BLANK = /\{\{?\s*([\p{L}][\p{L} _-]{0,30}?)\s*\}\}?/gu;

/** What teams call the same blank, without accents. */
const KNOWN: Readonly<Record<string, 'name' | 'issue' | 'contact' | 'delay' | 'answer'>> = {
  name: 'name',
  firstname: 'name',
  customer: 'name',
  prenom: 'name',
  nom: 'name',
  client: 'name',
  issue: 'issue',
  problem: 'issue',
  probleme: 'issue',
  sujet: 'issue',
  contact: 'contact',
  delay: 'delay',
  when: 'delay',
  delai: 'delay',
  answer: 'answer',
  reponse: 'answer',
};

const plain = (written: string): string =>
  written
    .normalize('NFD')
    .replace(/[\p{M} _-]/gu, '')
    .toLowerCase();

/** What is known of the customer for a blank; null leaves it to the writer. */
function wordsFor(blank: string, { analysis, issue, way, locale }: Context): string | null {
  switch (KNOWN[plain(blank)]) {
    case 'name':
      return greetingName(analysis.reading.customer.author) ?? slotFor('name', locale);
    case 'issue':
      return issue || null;
    case 'contact':
      return way?.words ?? slotFor('contact', locale);
    case 'delay':
      return slotFor('delay', locale);
    case 'answer':
      return slotFor('answer', locale);
    default:
      return null;
  }
}

/** Fills saved replies in for one conversation. */
export interface SavedFiller {
  /**
   * @param text as it was saved
   * @returns the reply with the customer's name and matter in it; what only the writer knows stands as ⟦…⟧
   */
  fill(text: string): string;
}

/**
 * @param analysis of whatever stands in the box: what counts of it is the conversation
 * @param locale the language of the replies where the draft does not tell one
 */
export function savedFiller(engine: Engine, analysis: Analysis, locale: Locale): SavedFiller {
  const rules = new Map<string, Rule>(engine.ruleset.rules.map((rule) => [rule.id, rule]));
  const language = analysis.customer.locale ?? analysis.locale ?? locale;
  const context = contextOf(engine, rules, analysis, language);
  return {
    fill: (text) =>
      typeset(
        text.replace(BLANK, (_, blank: string) => wordsFor(blank, context) ?? `⟦${blank}⟧`),
        language,
      ),
  };
}

/** A saved reply as sent replies are compared with it: what is filled in differs from customer to customer. */
export const savedForComparing = (text: string): string => text.replace(BLANK, '').replace(/ {2,}/g, ' ');
