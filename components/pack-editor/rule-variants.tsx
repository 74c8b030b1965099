import type { Severity } from '../../engine/types/diagnostic';
import type { PackRule } from '../../rules/pack/schema/rule';
import { useSay } from '../ui/voice';
import { usePack } from './editing';
import { FieldSource } from './field-source';
import { variantWords } from './field-words';
import { TextField } from './text-field';
import { variantId, variantIn, variantsOf, withVariantText, withVariantWeight } from './variant-changes';

const WEIGHTS = ['rule', 'error', 'warning', 'hint', 'off'] as const;
const LOCALES = ['fr', 'en'] as const;

interface VariantProps {
  readonly rule: PackRule;
  readonly variant: string;
}

function Weight({ rule, variant }: VariantProps) {
  const { pack, change } = usePack();
  const say = useSay();
  const { off, severity } = variantIn(pack, rule, variant);
  const id = `editor-variant-${variant}`;
  const label = (one: (typeof WEIGHTS)[number]): string => {
    if (one === 'rule') return say('editor.variants.asRule');
    return one === 'off' ? say('editor.off') : say(`severity.${one}`);
  };
  const put = (value: string) =>
    change(withVariantWeight(pack, rule, variant, value as Severity | 'rule' | 'off'));
  return (
    <div className="field">
      <label htmlFor={id}>{say('settings.severity')}</label>
      <select
        id={id}
        value={off ? 'off' : (severity ?? 'rule')}
        onChange={(event) => put(event.target.value)}
      >
        {WEIGHTS.map((one) => (
          <option key={one} value={one}>
            {label(one)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Variant({ rule, variant }: VariantProps) {
  const { pack, change } = usePack();
  const say = useSay();
  const message = variantIn(pack, rule, variant).message ?? rule.message;
  const id = variantId(rule, variant);
  return (
    <li className="editor-entry">
      <fieldset>
        <legend>
          {variantWords(variant, say)} <code>{id}</code>
        </legend>
        <Weight {...{ rule, variant }} />
        <FieldSource rule={id} field="severity" also="off" />
        <div className="pair-fields">
          {LOCALES.map((locale) => (
            <TextField
              key={locale}
              label={say(`editor.message.${locale}`)}
              lang={locale}
              value={message[locale]}
              fault={message[locale].trim() === '' ? say('editor.empty') : undefined}
              onChange={(text) =>
                change(withVariantText(pack, rule, variant, locale, text), `${id} message ${locale}`)
              }
            />
          ))}
        </div>
        <FieldSource rule={id} field="message" />
      </fieldset>
    </li>
  );
}

/** The forms that a rule can take in another situation, each with its own words and weight. */
export function RuleVariants({ rule }: { rule: PackRule }) {
  const { pack } = usePack();
  const say = useSay();
  const variants = variantsOf(rule, pack);
  if (variants.length === 0) return null;
  return (
    <section aria-label={say('editor.variants.title')}>
      <h3>{say('editor.variants.title')}</h3>
      <p className="quiet small">{say('editor.variants.hint')}</p>
      <ul className="editor-entries">
        {variants.map((variant) => (
          <Variant key={variant} {...{ rule, variant }} />
        ))}
      </ul>
    </section>
  );
}
