import { ACTS } from '../../rules/pack/schema/shapes';
import { camel, type Say, type WordKey } from '../ui/words';

/** Where a rule may speak alone. */
export const SEEN_BY = ['public', 'private'] as const;

/** What a customer does, in words. */
export const actWords = (act: (typeof ACTS)[number], say: Say): string =>
  say(`lead.act.${camel(act)}` as WordKey);

/** Where a rule speaks, a value in words; null where it is none of ours. */
export function scopeWords(value: string, say: Say): string | null {
  const act = ACTS.find((one) => one === value);
  if (act) return actWords(act, say);
  const seen = SEEN_BY.find((one) => one === value);
  return seen ? say(`lead.scope.${seen}`) : null;
}
