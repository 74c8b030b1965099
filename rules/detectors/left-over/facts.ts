import { oncePer } from '../../../engine/analysis/once';
import { folded } from '../../../engine/reading/folded';
import { scanned } from '../../../engine/reading/scanned';
import { clocks } from './clocks';
import { dates } from './dates';
import { months, weekdays } from './days';
import { durations } from './durations';
import { type Fact, isWithin } from './fact';
import { amounts, codes, seats } from './figures';
import { kin } from './kin';
import { numbers } from './numbers';
import { spelledDays } from './spelled-days';
import { ways } from './ways';

const once = oncePer<object, readonly Fact[]>();

/** What is found first keeps its words: the digits of a date are no number. */
function distinct(...lists: readonly (readonly Fact[])[]): Fact[] {
  const out: Fact[] = [];
  for (const list of lists) out.push(...list.filter(({ span }) => !isWithin(span, out)));
  return out;
}

function read(holder: { readonly text: string }): Fact[] {
  const { text } = holder;
  const tokens = scanned(holder);
  const low = folded(holder);
  const facts = distinct(
    ways(text, tokens),
    dates(low),
    spelledDays(low),
    clocks(low),
    amounts(low),
    codes(text),
    numbers(tokens),
    seats(text),
    weekdays(low),
    months(low),
    kin(low),
  );
  // «Trois heures» may be an hour and how long it took: it tells both.
  const sure = facts.filter(({ weight }) => weight !== 'spent');
  return [...facts, ...durations(low, tokens).filter(({ span }) => !isWithin(span, sure))];
}

/** Everything in a text that belongs to one case, places left out; read once for each text that somebody holds. */
export const factsOf = (holder: { readonly text: string }): readonly Fact[] =>
  once(holder, () => read(holder));
