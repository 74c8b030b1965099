import type { Reading } from '../../../engine/analysis/detector';
import type { SentReply } from '../../../engine/types/situation';
import { type Earlier, traceOf } from './earlier';
import type { Fact } from './fact';
import { factsOf } from './facts';
import { surePlacesOf } from './places';
import { isSameWording } from './wording';

/** Kinds by which two replies show that they are of one incident. */
const TELLING: ReadonlySet<Fact['kind']> = new Set(['clock', 'date', 'place', 'code', 'counted']);

const allOf = (holder: { readonly text: string }): readonly Fact[] =>
  [...factsOf(holder), ...surePlacesOf(holder)].filter(({ kind }) => TELLING.has(kind));

/**
 * Whether a draft is of an incident of which an earlier reply is too: a fact of both was told to several people, so what
 * else they share is everybody's.
 */
export function isSameIncident({ draft }: Reading, reply: SentReply, earlier: Earlier): boolean {
  const told = allOf(reply);
  return allOf(draft).some((fact) => {
    const there = told.find(({ kind, key }) => kind === fact.kind && key === fact.key);
    if (!there || !traceOf(earlier, fact)?.common) return false;
    return fact.weight !== 'slight' || isSameWording(draft, fact.span, reply, there.span);
  });
}

/** Whether a draft and an earlier reply name a price that several people were told: what else they name is its list. */
export const isOneTariff = ({ draft }: Reading, reply: SentReply, earlier: Earlier): boolean => {
  const told = factsOf(reply).filter(({ kind }) => kind === 'amount');
  return factsOf(draft).some(
    (fact) =>
      fact.kind === 'amount' &&
      told.some(({ key }) => key === fact.key) &&
      traceOf(earlier, fact)?.common === true,
  );
};
