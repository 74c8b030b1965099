import type { Analysis, Engine } from '../analysis/analyse';
import type { Diagnostic, Rewrite } from '../types/diagnostic';
import type { RewriteRecipe, Rule } from '../types/ruleset';
import type { Edit, Locale } from '../types/text';
import { composed } from './compose';
import { type Context, contextOf } from './context';
import { applyEdits } from './edits';
import { clears, hasWeight, isSound } from './judge';
import { LABELS } from './labels';
import { MAKINGS } from './recipes';
import { shortened } from './shorten';
import { slotsOf } from './slots';
import { inTheirLanguage } from './their-language';
import { editBetween } from './whole-edit';

const MOST_REWRITES = 2;
/** What is judged for one finding at most: each costs an analysis. */
const MOST_JUDGED = 7;
const MOST_WHOLE = 3;
/** Other starts that are tried where a whole reply does not come out sound, or like one already there. */
const MOST_TURNS = 5;

const rewriteOf = (label: string, before: string, edits: readonly Edit[]): Rewrite => {
  const text = applyEdits(before, edits);
  return { label, edits, text, slots: slotsOf(text) };
};

/** Makes rewrites for diagnostics and for whole replies, each judged again before it is offered. */
export class Rewriter {
  private readonly rules: ReadonlyMap<string, Rule>;
  constructor(private readonly engine: Engine) {
    this.rules = new Map(engine.ruleset.rules.map((rule) => [rule.id, rule]));
  }

  /**
   * @param analysis the draft's, as the engine returned it
   * @param diagnostic one of its findings
   * @param ui the language of labels
   * @returns at most two rewrites that clear the finding and raise nothing new; none where only the writer can help
   */
  rewrites(analysis: Analysis, diagnostic: Diagnostic, ui: Locale): Rewrite[] {
    if (!analysis.locale) return [];
    const context = contextOf(this.engine, this.rules, analysis, analysis.locale);
    const found: Rewrite[] = [];
    const seen = new Set([analysis.reading.draft.text]);
    let judged = 0;
    for (const { recipe, edits } of this.candidates(context, diagnostic)) {
      const one = rewriteOf(LABELS[recipe.kind][ui], analysis.reading.draft.text, edits);
      if (seen.has(one.text) || found.length >= MOST_REWRITES || judged >= MOST_JUDGED) continue;
      seen.add(one.text);
      judged++;
      if (clears(this.engine, analysis, diagnostic, one.text)) found.push(one);
      // What rewrites the whole costs more, and is for what nothing smaller helps.
      if (found.length > 0 && recipe.kind === 'compose') break;
    }
    return found;
  }

  /**
   * The whole reply, out of what is sound in it.
   * @returns at most three that differ in more than a word, the one least like earlier replies first; none for a reply
   * that is sound as it is, or where only the writer can help
   */
  whole(analysis: Analysis, ui: Locale): Rewrite[] {
    const { draft } = analysis.reading;
    if (!analysis.locale || !analysis.diagnostics.some(hasWeight)) return [];
    const texts: string[] = [];
    for (let turn = 0; turn < MOST_TURNS && texts.length < MOST_WHOLE; turn++) {
      const context = contextOf(this.engine, this.rules, analysis, analysis.locale, turn);
      const text = composed(context);
      const isNew = text !== draft.text && !texts.includes(text);
      if (isNew && isSound(this.engine, analysis, text)) texts.push(text);
    }
    return texts.map((text) => rewriteOf(LABELS.compose[ui], draft.text, editBetween(draft.text, text)));
  }

  private *candidates(
    context: Context,
    diagnostic: Diagnostic,
  ): Generator<{ recipe: RewriteRecipe; edits: readonly Edit[] }> {
    for (const recipe of this.rules.get(diagnostic.rule)?.rewrites ?? []) {
      for (const edits of this.made(context, diagnostic, recipe))
        if (edits.length > 0) yield { recipe, edits };
    }
  }

  private made(
    context: Context,
    diagnostic: Diagnostic,
    recipe: RewriteRecipe,
  ): readonly (readonly Edit[])[] {
    const { draft } = context.analysis.reading;
    if (recipe.kind === 'shorten') return shortened(draft);
    if (recipe.kind === 'compose') return [editBetween(draft.text, composed(context))];
    if (recipe.kind === 'in-their-language') return [editBetween(draft.text, inTheirLanguage(context))];
    return MAKINGS[recipe.kind]?.(context, diagnostic, recipe) ?? [];
  }
}
