import { styleText } from 'node:util';
import type { Engine } from '../../engine/analysis/analyse';
import type { Locale } from '../../engine/types/text';
import { judgeExample } from '../examples/judge-example';
import type { Example, PackRule } from '../pack/schema';

interface Counted {
  right: number;
  readonly wrong: string[];
}

const LOCALES: readonly Locale[] = ['fr', 'en'];
const KINDS = ['flags', 'allows'] as const;

function line(rule: PackRule, locale: Locale, kind: string, outcome: string, { draft }: Example): string {
  return `${styleText('red', outcome.padEnd(9))} ${rule.id} ${locale} ${kind}: ${draft.replaceAll('\n', ' ')}`;
}

function testRule(engine: Engine, rule: PackRule, counted: Counted): void {
  for (const locale of LOCALES) {
    for (const kind of KINDS) {
      for (const example of rule.examples?.[locale][kind] ?? []) {
        const outcome = judgeExample(engine, rule, locale, kind, example);
        if (outcome === 'ok') counted.right++;
        else counted.wrong.push(line(rule, locale, kind, outcome, example));
      }
    }
  }
}

/**
 * Judges the examples of every rule, or of one.
 * @returns what to print, and whether all came out as they should
 */
export function packTest(
  engine: Engine,
  rules: readonly PackRule[],
  only?: string,
): { text: string; ok: boolean } {
  const counted: Counted = { right: 0, wrong: [] };
  for (const rule of rules) if (!only || rule.id === only) testRule(engine, rule, counted);
  const summary = `${counted.right} examples as they should be, ${counted.wrong.length} not`;
  return { text: [...counted.wrong, summary].join('\n'), ok: counted.wrong.length === 0 };
}
