import type { Analysis, Engine } from '../analysis/analyse';
import type { Diagnostic, Rewrite } from '../types/diagnostic';
import { type InPieces, whole } from '../types/pieces';
import type { RewriteRecipe, Rule } from '../types/ruleset';
import type { Edit, Locale } from '../types/text';
import { composed, composedAnew } from './compose';
import { type Context, contextOf } from './context';
import { applyEdits } from './edits';
import { factsOf } from './facts';
import { fitted } from './fit';
import { goingOn } from './greet';
import { inPosts } from './in-posts';
import { inventions } from './invented';
import { clears, factsBlamed, hasWeight, isSound, leadsOn, soundly } from './judge';
import { judgedOnce } from './judged-once';
import { LABELS } from './labels';
import { excessOf } from './length';
import { reasonAgainst, type WhyNone } from './occasion';
import { greetingEnd } from './places';
import { MAKINGS } from './recipes';
import { shortened } from './shorten';
import { slotsOf } from './slots';
import { inTheirLanguage } from './their-language';
import { tidy } from './tidy';
import { typeset } from './typography';
import { editBetween } from './whole-edit';

const MOST_REWRITES = 2;
/** What is judged at most of one recipe, and of whole replies for one finding: each costs an analysis or several. */
const MOST_PER_RECIPE = 4;
const MOST_COMPOSED = 2;
const MOST_WHOLE = 3;
/** Longer than this, in characters, nobody's reply is (UTF-16). */
const MOST_WRITTEN = 1500;
/** Other starts that are tried where a whole reply does not come out sound, or like one already there. */
const MOST_TURNS = 8;
/** How much behind a greeting tells that its first sentence is the draft's own (UTF-16). */
const FIRST_WORDS = 12;

/** A rewrite as the card shows it; one that cannot be made to fit its place says by how much. */
function rewriteOf(
  label: string,
  { reading: { draft, situation } }: Analysis,
  edits: readonly Edit[],
): Rewrite {
  const text = applyEdits(draft.text, edits);
  const excess = excessOf(situation, text);
  return { label, edits, text, slots: slotsOf(text), ...(excess > 0 ? { excess } : {}) };
}

interface Candidate {
  readonly kind: RewriteRecipe['kind'];
  readonly edits: readonly Edit[];
  readonly objected?: readonly string[];
}

/** In a short place the sentences that fit go first; else their order stands. */
function fittingFirst(
  { analysis }: Context,
  made: readonly (readonly Edit[])[],
): readonly (readonly Edit[])[] {
  const { draft, situation } = analysis.reading;
  const excess = (edits: readonly Edit[]): number => excessOf(situation, applyEdits(draft.text, edits));
  return made
    .map((edits) => ({ edits, excess: excess(edits) }))
    .sort((a, b) => a.excess - b.excess)
    .map(({ edits }) => edits);
}

/** Makes rewrites for diagnostics and for whole replies, each judged again before it is offered. */
export class Rewriter {
  private readonly rules: ReadonlyMap<string, Rule>;
  private readonly engine: Engine;

  constructor(engine: Engine) {
    this.engine = judgedOnce(engine);
    this.rules = new Map(engine.ruleset.rules.map((rule) => [rule.id, rule]));
  }

  /**
   * @param analysis the draft's, as the engine returned it
   * @param diagnostic one of its findings
   * @param ui the language of labels
   * @returns at most two rewrites that clear the finding and raise nothing new; none where only the writer can help
   */
  rewrites(analysis: Analysis, diagnostic: Diagnostic, ui: Locale): Rewrite[] {
    return whole(this.rewriting(analysis, diagnostic, ui));
  }

  /** The same, a piece at a time. */
  *rewriting(analysis: Analysis, diagnostic: Diagnostic, ui: Locale): InPieces<Rewrite[]> {
    if (!analysis.locale) return [];
    const context = contextOf(this.engine, this.rules, analysis, analysis.locale);
    const found: Rewrite[] = [];
    const seen = new Set([analysis.reading.draft.text]);
    for (const candidate of this.candidates(context, diagnostic)) {
      yield;
      if (candidate === undefined) continue;
      const { kind, edits, objected } = candidate;
      // What rewrites the whole costs more, and is for what nothing smaller helps.
      if (found.length >= MOST_REWRITES || (kind === 'compose' && found.length > 0)) break;
      const one = rewriteOf(LABELS[kind][ui], analysis, this.fitted(analysis, edits));
      if (!seen.has(one.text) && clears(this.engine, analysis, diagnostic, one.text, objected))
        found.push(one);
      seen.add(one.text);
    }
    return found;
  }

  /**
   * The whole reply, out of what is sound in it.
   * @returns at most three that differ in more than a word, the one least like earlier replies first; none for a reply
   * that is sound as it is, or where only the writer can help
   */
  whole(analysis: Analysis, ui: Locale): Rewrite[] {
    return whole(this.rewritingWhole(analysis, ui));
  }

  /** The same, a piece at a time. */
  *rewritingWhole(analysis: Analysis, ui: Locale): InPieces<Rewrite[]> {
    const { draft } = analysis.reading;
    if (!analysis.locale || reasonAgainst(analysis)) return [];
    const own = analysis.diagnostics.find(({ rule }) => this.isOfItsOwn(rule));
    if (own)
      return (yield* this.rewriting(analysis, own, ui)).filter(({ text }) =>
        isSound(this.engine, analysis, text, factsOf(draft.text)),
      );
    const mended = yield* this.wholes(analysis, analysis.locale, composed);
    const texts = mended.length > 0 ? mended : yield* this.wholes(analysis, analysis.locale, composedAnew);
    return texts.map((text) => rewriteOf(LABELS.compose[ui], analysis, editBetween(draft.text, text)));
  }

  /** Whole replies that come out sound, each from another start. */
  private *wholes(analysis: Analysis, locale: Locale, compose: typeof composed): InPieces<string[]> {
    const { draft, situation } = analysis.reading;
    const texts: string[] = [];
    for (let turn = 0; turn < MOST_TURNS && texts.length < MOST_WHOLE; turn++) {
      const context = contextOf(this.engine, this.rules, analysis, locale, turn, true);
      const made = yield* compose(context);
      if (made === null) break;
      const text = fitted(this.engine, situation, made);
      if (text === draft.text || texts.includes(text)) continue;
      const after = soundly(this.engine, analysis, text, context.objected);
      if (after && !leadsOn(analysis, after)) break;
      if (after) texts.push(text);
    }
    return texts;
  }

  /** Why `whole` offers nothing for this draft, for a sentence that says so. */
  whyNone(analysis: Analysis): WhyNone {
    const isGrave = analysis.diagnostics.some(
      ({ rule }) => this.rules.get(rule)?.rewrites?.[0]?.kind === 'hold',
    );
    return reasonAgainst(analysis) ?? (isGrave ? 'escalate' : 'alone');
  }

  /**
   * A whole reply that is too long for one post, in several.
   * @returns each with its number and its blanks; none where it fits, or cannot be cut between sentences
   */
  posts({ reading: { situation } }: Analysis, { label, text }: Rewrite): Rewrite[] | undefined {
    const posts = inPosts(this.engine, situation, text);
    return posts?.map((post) => ({ label, edits: [], text: post, slots: slotsOf(post) }));
  }

  /**
   * A reply that was written elsewhere for this draft, by a language model say, as a rewrite.
   * @returns null unless it is sound, fits its place, keeps every fact that no rule objects to and makes nothing up
   */
  adopted(analysis: Analysis, written: string, ui: Locale): Rewrite | null {
    const { draft, situation } = analysis.reading;
    if (!analysis.locale || written.length > MOST_WRITTEN) return null;
    const text = typeset(tidy(written), analysis.locale);
    const objected = factsBlamed(draft, analysis.diagnostics.filter(hasWeight));
    const isClean =
      text !== draft.text &&
      excessOf(situation, text) === 0 &&
      inventions(draft.text, situation, text).length === 0 &&
      isSound(this.engine, analysis, text, objected);
    return isClean ? rewriteOf(LABELS.compose[ui], analysis, editBetween(draft.text, text)) : null;
  }

  /** A matter to pass on, or another language: the reply is another one, not this one mended. */
  private isOfItsOwn(rule: string): boolean {
    const [first] = this.rules.get(rule)?.rewrites ?? [];
    return first?.kind === 'hold' || first?.kind === 'in-their-language';
  }

  /** The edits, or those that also leave out what says least, where the place is too short. */
  private fitted({ reading: { draft, situation } }: Analysis, edits: readonly Edit[]): readonly Edit[] {
    const made = applyEdits(draft.text, edits);
    const text = this.joined(draft.text, made);
    const shorter = fitted(this.engine, situation, text);
    return shorter === made ? edits : editBetween(draft.text, shorter);
  }

  /** A made text without space at its ends, whose first sentence, where it is another one, goes on from the greeting. */
  private joined(before: string, made: string): string {
    const text = made.trim();
    const greeted = greetingEnd({ text });
    return before.includes(text.slice(0, greeted + FIRST_WORDS)) ? text : goingOn(text, greeted);
  }

  /** What a rule's recipes come to, and at last the whole reply; nothing for a piece that is not yet one. */
  private *candidates(context: Context, diagnostic: Diagnostic): Generator<Candidate | undefined, void> {
    const recipes = this.rules.get(diagnostic.rule)?.rewrites ?? [];
    const smaller = recipes.filter(({ kind }) => kind !== 'compose');
    for (const recipe of smaller) {
      // What the pack has to be said where a matter is passed on stands for all that the draft said.
      const objected = recipe.kind === 'hold' ? factsOf(context.analysis.reading.draft.text) : [];
      const made = this.made(context, diagnostic, recipe).filter((edits) => edits.length > 0);
      for (const edits of fittingFirst(context, made).slice(0, MOST_PER_RECIPE))
        yield { kind: recipe.kind, edits, objected };
    }
    if (recipes.length === 0) return;
    const { draft } = context.analysis.reading;
    // What comes to light on the way takes no fact along that nothing in the draft itself objects to.
    const objected = factsBlamed(draft, context.analysis.diagnostics.filter(hasWeight));
    for (let turn = 0; turn < MOST_COMPOSED; turn++) {
      const text = yield* composed(
        contextOf(this.engine, this.rules, context.analysis, context.locale, turn),
      );
      if (text === null) return;
      yield { kind: 'compose', edits: editBetween(draft.text, text), objected };
    }
  }

  private made(
    context: Context,
    diagnostic: Diagnostic,
    recipe: RewriteRecipe,
  ): readonly (readonly Edit[])[] {
    const { draft } = context.analysis.reading;
    if (recipe.kind === 'shorten') return shortened(draft);
    if (recipe.kind === 'in-their-language') return [editBetween(draft.text, inTheirLanguage(context))];
    return MAKINGS[recipe.kind]?.(context, diagnostic, recipe) ?? [];
  }
}
