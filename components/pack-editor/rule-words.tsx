import type { PackRule } from '../../rules/pack/schema';
import { useSay } from '../ui/voice';
import { overrideOf, withText } from './changes';
import { usePack } from './editing';
import { FieldSource } from './field-source';
import { TextField } from './text-field';

const LOCALES = ['fr', 'en'] as const;

/** What a rule says and why, in both languages. */
export function RuleWords({ rule }: { rule: PackRule }) {
  const { pack, change } = usePack();
  const say = useSay();
  const override = overrideOf(pack, rule.id);
  const field = (name: 'message' | 'why', locale: 'fr' | 'en') => {
    const value = (override[name] ?? rule[name])[locale];
    return (
      <TextField
        key={`${name}-${locale}`}
        label={say(`editor.${name}.${locale}`)}
        lang={locale}
        value={value}
        fault={value.trim() === '' ? say('editor.empty') : undefined}
        onChange={(text) => change(withText(pack, rule, name, locale, text), `${rule.id} ${name} ${locale}`)}
      />
    );
  };
  return (
    <section aria-label={say('editor.words')}>
      <h3>{say('editor.words')}</h3>
      <div className="pair-fields">{LOCALES.map((locale) => field('message', locale))}</div>
      <FieldSource rule={rule.id} field="message" />
      <div className="pair-fields">{LOCALES.map((locale) => field('why', locale))}</div>
      <FieldSource rule={rule.id} field="why" />
    </section>
  );
}
