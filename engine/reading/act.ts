import { eachFeature } from '../scales/features';
import type { Groups } from '../scales/groups';
import { cueFeature } from '../scales/scales';
import { addUp, type WeightTable } from '../scales/weights';
import type { Act } from '../types/situation';
import { withOutright } from './outright';
import type { TextReading } from './text';
import { traitsOf } from './traits';

/** The customer's messages as they are heard. */
export interface Heard {
  /** The messages to be answered. */
  readonly latest: TextReading;
  /** What the customer wrote before the brand's last message, if anything. */
  readonly earlier: TextReading | null;
  /** Whether the brand spoke before. */
  readonly answers: boolean;
}

/** All that can be weighed of the customer's messages: words, cues, traits, and what was found in earlier ones. */
export function heardFeatures({ latest, earlier, answers }: Heard, groups: Groups): Set<string> {
  const seen = new Set<string>(traitsOf(latest));
  for (const owner of latest.hits.keys()) seen.add(cueFeature(owner));
  for (const owner of earlier?.hits.keys() ?? []) seen.add(`earlier${cueFeature(owner)}`);
  if (answers) seen.add('#answers');
  if (earlier) seen.add('#follow-up');
  for (const { from, to } of latest.sentences)
    eachFeature(latest.tokens.slice(from, to), groups, (name) => seen.add(name));
  return seen;
}

/** An act, and how much more speaks for it than for one of another kind. */
export interface ActReading {
  readonly act: Act;
  /** Small when the messages could as well be of another kind; a complaint and a request are of one. */
  readonly lead: number;
  /** How much speaks for any trouble told, complaint or request, against all else: log-odds. */
  readonly trouble: number;
  /** How much more speaks for a complaint than for a request without reproach: log-odds. */
  readonly reproach: number;
  /** What speaks for each act, the likeliest first: log-odds but for one sum that they share. */
  readonly ranked: readonly Weighed[];
}

/** An act and what speaks for it. */
export interface Weighed {
  readonly act: Act;
  readonly total: number;
}

/** A lead below this tells nothing for sure: what speaks under complaints does not keep silent for it. */
export const UNCLEAR = 1.5;

/** A reproach that weighs less than this against a request without any may be none: log-odds. */
export const BARELY = 1;

/** Nothing was said. */
export const UNHEARD: ActReading = {
  act: 'other',
  lead: 0,
  trouble: Number.NEGATIVE_INFINITY,
  reproach: 0,
  ranked: [],
};

/** A complaint or a request for help. */
export const tellsTrouble = (act: Act): boolean => act === 'complaint' || act === 'help-request';

/** What acts are weighed by, in one language. */
export interface ActScales {
  readonly acts: readonly Act[];
  readonly bias: readonly number[];
  readonly table: WeightTable;
  readonly groups: Groups;
}

function totals(features: Iterable<string>, { acts, bias, table }: ActScales): Weighed[] {
  const sums = [...bias];
  addUp(table, features, sums);
  return acts.map((act, i) => ({ act, total: sums[i] as number }));
}

/** What several kinds weigh together: the logarithm of the sum of their odds. */
function inSum(some: readonly Weighed[]): number {
  const most = Math.max(...some.map(({ total }) => total));
  return most + Math.log(some.reduce((sum, { total }) => sum + Math.exp(total - most), 0));
}

/**
 * The act that weighs most, and how sure that is.
 * @param weighed one entry for each act, in any order
 */
export function actAmong(weighed: readonly Weighed[]): ActReading {
  const ranked = [...weighed].sort((a, b) => b.total - a.total);
  const [best] = ranked;
  if (!best) return UNHEARD;
  const rival = ranked.find(({ act }) => act !== best.act && !(tellsTrouble(act) && tellsTrouble(best.act)));
  const told = ranked.filter(({ act }) => tellsTrouble(act));
  const totalOf = (act: Act): number => ranked.find((one) => one.act === act)?.total ?? 0;
  return {
    act: best.act,
    lead: rival ? best.total - rival.total : best.total,
    trouble: inSum(told) - inSum(ranked.filter((one) => !told.includes(one))),
    reproach: totalOf('complaint') - totalOf('help-request'),
    ranked,
  };
}

/** What the customer's latest messages do, by their own words. */
export function actOf(heard: Heard, scales: ActScales): ActReading {
  const { latest } = heard;
  if (latest.text.trim() === '' || !latest.locale) return UNHEARD;
  return actAmong(withOutright(latest, totals(heardFeatures(heard, scales.groups), scales)));
}
