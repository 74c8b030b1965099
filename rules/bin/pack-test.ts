import { styleText } from 'node:util';
import type { Engine } from '../../engine/analysis/analyse';
import type { Locale } from '../../engine/types/text';
import { judgeExample } from '../examples/judge-example';
import type { Example } from '../pack/schema/example';
import type { PackRule } from '../pack/schema/rule';

/** An example that came out otherwise than it should. */
interface Wrong {
  readonly rule: string;
  readonly outcome: string;
  readonly message: string;
}

interface Counted {
  right: number;
  readonly wrong: Wrong[];
}

const LOCALES: readonly Locale[] = ['fr', 'en'];
const KINDS = ['flags', 'allows'] as const;

const wrongOf = (
  rule: PackRule,
  locale: Locale,
  kind: string,
  outcome: string,
  { draft }: Example,
): Wrong => ({
  rule: rule.id,
  outcome,
  message: `${locale} ${kind}: ${draft.replaceAll('\n', ' ')}`,
});

const line = ({ rule, outcome, message }: Wrong): string =>
  `${styleText('red', outcome.padEnd(9))} ${rule} ${message}`;

function testRule(engine: Engine, rule: PackRule, counted: Counted): void {
  for (const locale of LOCALES) {
    for (const kind of KINDS) {
      for (const example of rule.examples?.[locale][kind] ?? []) {
        const outcome = judgeExample(engine, rule, locale, kind, example);
        if (outcome === 'ok') counted.right++;
        else counted.wrong.push(wrongOf(rule, locale, kind, outcome, example));
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
): { text: string; ok: boolean; wrong: readonly Wrong[]; summary: string } {
  const counted: Counted = { right: 0, wrong: [] };
  for (const rule of rules) if (!only || rule.id === only) testRule(engine, rule, counted);
  const summary = `${counted.right} examples as they should be, ${counted.wrong.length} not`;
  const { wrong } = counted;
  return { text: [...wrong.map(line), summary].join('\n'), ok: wrong.length === 0, wrong, summary };
}
