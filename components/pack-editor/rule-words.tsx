import type { PackRule } from '../../rules/pack/schema/rule';
import { useLocale, useSay } from '../ui/voice';
import type { WordKey } from '../ui/words';
import { isOwn, overrideOf, withText } from './changes';
import { usePack } from './editing';
import { FieldSource } from './field-source';
import { TextField } from './text-field';

const LOCALES = ['fr', 'en'] as const;

/** What a new rule of the team's still waits for: it begins with one sentence for everything. */
function useUnwritten(rule: PackRule): (name: 'message' | 'why', locale: 'fr' | 'en') => WordKey | null {
  const { pack } = usePack();
  const ui = useLocale();
  return (name, locale) => {
    if (!isOwn(pack, rule.id)) return null;
    if (name === 'why' && rule.why[locale] === rule.message[locale]) return 'editor.sameWhy';
    return locale !== ui && rule[name].fr === rule[name].en ? 'editor.sameWords' : null;
  };
}

/** What a rule says and why, in both languages. */
export function RuleWords({ rule }: { rule: PackRule }) {
  const { pack, change } = usePack();
  const say = useSay();
  const override = overrideOf(pack, rule.id);
  const unwritten = useUnwritten(rule);
  const field = (name: 'message' | 'why', locale: 'fr' | 'en') => {
    const value = (override[name] ?? rule[name])[locale];
    const hint = unwritten(name, locale);
    return (
      <TextField
        key={`${name}-${locale}`}
        label={say(`editor.${name}.${locale}`)}
        lang={locale}
        value={value}
        {...(hint && { hint: say(hint) })}
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
