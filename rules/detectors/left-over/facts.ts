import { oncePer } from '../../../engine/analysis/once';
import { folded } from '../../../engine/reading/folded';
import { scanned } from '../../../engine/reading/scanned';
import { clocks } from './clocks';
import { dates } from './dates';
import { months, weekdays } from './days';
import { type Fact, isWithin } from './fact';
import { amounts, codes } from './figures';
import { kin } from './kin';
import { numbers } from './numbers';
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
  return distinct(
    ways(text, tokens),
    dates(low),
    clocks(low),
    amounts(low),
    codes(text),
    numbers(tokens),
    weekdays(low),
    months(low),
    kin(low),
  );
}

/** Everything in a text that belongs to one case, places left out; read once for each text that somebody holds. */
export const factsOf = (holder: { readonly text: string }): readonly Fact[] =>
  once(holder, () => read(holder));
