import { trim } from '../phrase/marks';
import type { Hit, Matcher } from '../phrase/matcher';
import type { Token } from '../text/kinds';
import { sentences } from '../text/sentences';
import { eachFeature, type See } from './features';
import type { Groups } from './groups';
import { heaviest } from './span';
import { addUp, tableOf, type Weights, type WeightTable } from './weights';

/** Weights learned from examples, of one language and side; plain JSON. */
export interface CompiledScales {
  /** `sure`: the sum at which a find is sure (1 where none is given). */
  readonly owners: readonly { readonly name: string; readonly bias: number; readonly sure?: number }[];
  readonly weights: Weights;
}

/** What a phrase's owner found in a sentence weighs under this name. */
export const cueFeature = (owner: string): string => `=${owner}`;

interface Weighed {
  readonly owner: string;
  /** In parts of what makes it sure. */
  readonly weight: number;
  /** Tokens of the sentence that weigh most, `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

const MOST_CACHED = 256;

/** Weighs sentences for every owner at once: one look-up per feature, whatever the number of owners. */
class Scales {
  private readonly table: WeightTable;
  private readonly cache = new Map<string, readonly Weighed[]>();

  constructor(
    private readonly compiled: CompiledScales,
    private readonly groups: Groups,
  ) {
    this.table = tableOf(compiled.weights);
  }

  /**
   * @param key the sentence as written: one that has not changed is not weighed again
   * @param cues owners of the phrases found in it
   */
  weigh(key: string, tokens: readonly Token[], cues: readonly string[]): readonly Weighed[] {
    const name = `${cues.join(' ')}\n${key}`;
    const known = this.cache.get(name);
    if (known) return known;
    const found = this.read(tokens, cues);
    if (this.cache.size >= MOST_CACHED) this.cache.delete(this.cache.keys().next().value as string);
    this.cache.set(name, found);
    return found;
  }

  private read(tokens: readonly Token[], cues: readonly string[]): Weighed[] {
    const { owners } = this.compiled;
    const totals = owners.map(({ bias }) => bias);
    const seen = new Set<string>();
    this.each(tokens, cues, (name) => seen.add(name));
    addUp(this.table, seen, totals);
    return owners.flatMap(({ name, sure = 1 }, owner) => {
      const weight = (totals[owner] as number) / sure;
      return weight > 0 ? [{ owner: name, weight, ...heaviest(this.shares(tokens, cues, owner)) }] : [];
    });
  }

  /** What each token adds for one owner; only worked out for an owner that is found. */
  private shares(tokens: readonly Token[], cues: readonly string[], owner: number): Float32Array {
    const shares = new Float32Array(tokens.length);
    this.each(tokens, cues, (name, from, to) => {
      const weights = this.table.get(name) ?? [];
      for (let i = 0; i < weights.length; i += 2) {
        if (weights[i] !== owner) continue;
        for (let t = from; t < to; t++)
          shares[t] = (shares[t] as number) + (weights[i + 1] as number) / (to - from);
      }
    });
    return shares;
  }

  private each(tokens: readonly Token[], cues: readonly string[], see: See): void {
    for (const cue of cues) see(cueFeature(cue), 0, 0);
    eachFeature(tokens, this.groups, see);
  }
}

/** A name after the greeting is no longer than this. */
const ADDRESSED = 6;

/** Where what is said begins, after «Bonjour Madame,»: a greeting is part of no fault. 0 where there is no greeting. */
function afterGreeting(tokens: readonly Token[], cues: readonly string[]): number {
  if (!cues.includes('greeting')) return 0;
  return tokens.slice(0, ADDRESSED).findIndex(({ key }) => key === ',') + 1;
}

/** The owners of the phrases found in each sentence, in order of the alphabet. */
function cuesBySentence(hits: readonly Hit[], count: number): string[][] {
  const cues = Array.from({ length: count }, () => new Set<string>());
  for (const { sentence, owner } of hits) cues[sentence]?.add(owner);
  return cues.map((owners) => [...owners].sort());
}

/**
 * Adds to what phrases find what the scales say of each sentence.
 * @param phrases the matcher whose finds are weighed too
 * @param compiled what a pack's scales were compiled to
 */
export function withScales(phrases: Matcher, compiled: CompiledScales, groups: Groups): Matcher {
  if (compiled.owners.length === 0) return phrases;
  const scales = new Scales(compiled, groups);
  return {
    find(text, tokens) {
      const hits = phrases.find(text, tokens);
      const parts = sentences(text, tokens);
      const cues = cuesBySentence(hits, parts.length);
      const weighed = parts.flatMap((part, sentence): Hit[] => {
        const own = tokens.slice(part.from, part.to);
        const known = cues[sentence] as string[];
        const said = afterGreeting(own, known);
        return scales
          .weigh(text.slice(part.start, part.end), own, known)
          .map(({ owner, weight, from, to }) => {
            const span = trim(own, Math.min(Math.max(from, said), to - 1), to);
            return { owner, span, match: span, sentence, weight };
          });
      });
      return weighed.length > 0 ? [...hits, ...weighed] : hits;
    },
  };
}
