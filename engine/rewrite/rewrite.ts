import type { Analysis, Engine } from '../analysis/analyse';
import type { TextReading } from '../reading/text';
import type { Diagnostic, Rewrite } from '../types/diagnostic';
import type { RewriteRecipe, Rule } from '../types/ruleset';
import type { Edit, Locale } from '../types/text';
import { calmed } from './calm';
import { compose } from './compose';
import { applyEdits } from './edits';
import { fill } from './fill';
import { continuing, glue, insertion } from './insert';
import { closingStart, greetingEnd, sentenceAround } from './places';
import { slotsOf } from './slots';

const LABELS: Readonly<Record<RewriteRecipe['kind'], Readonly<Record<Locale, string>>>> = {
  insert: { fr: 'Ajouter', en: 'Add' },
  'replace-span': { fr: 'Remplacer ces mots', en: 'Replace these words' },
  'replace-sentence': { fr: 'Remplacer la phrase', en: 'Replace the sentence' },
  'remove-span': { fr: 'Retirer ces mots', en: 'Remove these words' },
  'remove-sentence': { fr: 'Retirer la phrase', en: 'Remove the sentence' },
  calm: { fr: 'Baisser la voix', en: 'Lower the voice' },
  compose: { fr: 'Réécrire la réponse', en: 'Rewrite the reply' },
};
const MOST_REWRITES = 2;

/** A greeting and a signature with nothing between them answer nobody. */
const isHollow = (draft: TextReading): boolean =>
  draft.text.slice(greetingEnd(draft), closingStart(draft)).replace(/[^\p{L}\d]/gu, '') === '';

/** Makes rewrites for diagnostics, each judged again before it is offered. */
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
    const locale = analysis.locale;
    if (!locale) return [];
    const found = new Map<string, Rewrite>();
    for (const { recipe, edits } of this.candidates(analysis, diagnostic, locale)) {
      const text = applyEdits(analysis.reading.draft.text, edits);
      if (found.size >= MOST_REWRITES || found.has(text) || !this.isBetter(analysis, diagnostic, text))
        continue;
      found.set(text, { label: LABELS[recipe.kind][ui], edits, text, slots: slotsOf(text) });
    }
    return [...found.values()];
  }

  private *candidates(
    analysis: Analysis,
    diagnostic: Diagnostic,
    locale: Locale,
  ): Generator<{ recipe: RewriteRecipe; edits: Edit[] }> {
    for (const recipe of this.rules.get(diagnostic.rule)?.rewrites ?? []) {
      for (const block of this.blocks(recipe, locale)) {
        const edits = this.edits(
          analysis,
          diagnostic,
          recipe,
          block === null ? '' : fill(block, analysis.reading, locale),
        );
        if (edits.length > 0) yield { recipe, edits };
      }
    }
  }

  private blocks({ block }: RewriteRecipe, locale: Locale): readonly (string | null)[] {
    return block ? (this.engine.ruleset.blocks[block]?.[locale] ?? []) : [null];
  }

  private edits(analysis: Analysis, { spans }: Diagnostic, recipe: RewriteRecipe, text: string): Edit[] {
    const { draft } = analysis.reading;
    switch (recipe.kind) {
      case 'insert':
        return [insertion(analysis, text, recipe.at)];
      case 'replace-span':
        return spans.map(([start, end], i) => ({ start, end, text: i === 0 ? text : '' }));
      case 'remove-span':
        return spans.map(([start, end]) => ({
          start,
          end: end + (draft.text.charAt(end) === ' ' ? 1 : 0),
          text: '',
        }));
      case 'replace-sentence':
      case 'remove-sentence':
        return sentenceEdits(analysis, spans, text);
      case 'calm':
        return calmed(draft.text, spans);
      case 'compose':
        return compose(this.engine, this.rules, analysis);
    }
  }

  /** Clears its own finding and raises no new error or warning; unfilled slots are the writer's to see. */
  private isBetter(analysis: Analysis, { rule }: Diagnostic, text: string): boolean {
    const before = new Set(
      analysis.diagnostics.filter(({ severity }) => severity !== 'hint').map((one) => one.rule),
    );
    const judged = this.engine.analyse(text, analysis.reading.situation);
    if (isHollow(judged.reading.draft)) return false;
    const after = judged.diagnostics;
    return after.every(
      (one) =>
        one.rule !== rule && (one.severity === 'hint' || one.rule === 'placeholder' || before.has(one.rule)),
    );
  }
}

/** The sentences of the spans become `text`, once; white space that held two sentences apart stays one. */
function sentenceEdits(analysis: Analysis, spans: Diagnostic['spans'], text: string): Edit[] {
  const { draft } = analysis.reading;
  const edits: Edit[] = [];
  for (const span of spans) {
    const [start, end] = sentenceAround(draft, span);
    if (edits.some((edit) => edit.start < end && start < edit.end)) continue;
    const before = draft.text.slice(0, start);
    const sentence = edits.length === 0 && text !== '' ? continuing(before, text) : '';
    edits.push({ start, end, text: sentence && glue(before, sentence, draft.text.slice(end)) });
  }
  return edits;
}
