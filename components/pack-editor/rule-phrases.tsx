import type { Locale } from '../../engine/types/text';
import { faultInWords } from '../../rules/bench/fault-words';
import { phraseFault } from '../../rules/bench/rule-judge';
import type { PackRule } from '../../rules/pack/schema/rule';
import { Button } from '../ui/button';
import { useLocale, useSay } from '../ui/voice';
import { isOwn, overrideOf, withOwnPhrases, withPhrases } from './changes';
import { usePack } from './editing';
import { FieldSource } from './field-source';
import { PhraseHelp } from './phrase-help';
import { PhrasesField } from './phrases-field';
import { SwitchKind } from './rule-regexes';

type Phrased = { readonly fr?: readonly string[]; readonly en?: readonly string[] };

/** The phrases of one of Tact's rules, each to be taken away and brought back. */
function CorePhrases({ rule, locale }: { rule: PackRule; locale: Locale }) {
  const { pack, change } = usePack();
  const say = useSay();
  const phrases = (rule.detect as Phrased)[locale] ?? [];
  const removed = overrideOf(pack, rule.id).remove?.[locale] ?? [];
  if (phrases.length === 0) return null;
  const toggle = (phrase: string) => {
    const next = removed.includes(phrase) ? removed.filter((one) => one !== phrase) : [...removed, phrase];
    change(withPhrases(pack, rule.id, 'remove', locale, next));
  };
  return (
    <details className="core-phrases">
      <summary>{say(`editor.corePhrases.${locale}`, { n: phrases.length })}</summary>
      <ul lang={locale}>
        {phrases.map((phrase) => (
          <li key={phrase}>
            {removed.includes(phrase) ? <del>{phrase}</del> : <code>{phrase}</code>}
            <Button
              look="link"
              onClick={() => toggle(phrase)}
              aria-label={`${say(removed.includes(phrase) ? 'editor.bringBack' : 'editor.takeAway')} ${phrase}`}
            >
              {say(removed.includes(phrase) ? 'editor.bringBack' : 'editor.takeAway')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What a rule looks for: the team's own phrases, and Tact's. */
export function RulePhrases({ rule }: { rule: PackRule }) {
  const { core, pack, change } = usePack();
  const say = useSay();
  const ui = useLocale();
  if (!('fr' in rule.detect || 'en' in rule.detect))
    return <p className="quiet">{say('editor.noPhrases')}</p>;
  const own = isOwn(pack, rule.id);
  const lists = { ...core.lists, ...pack.lists };
  const field = (locale: Locale) => {
    const value = own ? (rule.detect as Phrased)[locale] : overrideOf(pack, rule.id).add?.[locale];
    return (
      <PhrasesField
        key={locale}
        locale={locale}
        label={say(`editor.${own ? 'phrases' : 'addPhrases'}.${locale}`)}
        phrases={value ?? []}
        faultOf={(phrase) => {
          const fault = phraseFault(phrase, locale, lists);
          return fault && faultInWords(fault, ui);
        }}
        onChange={(next) =>
          change(
            own ? withOwnPhrases(pack, rule, locale, next) : withPhrases(pack, rule.id, 'add', locale, next),
            `${rule.id} phrases ${locale}`,
          )
        }
      />
    );
  };
  return (
    <section aria-label={say('editor.looksFor')}>
      <h3>{say('editor.looksFor')}</h3>
      <div className="pair-fields">
        {field('fr')}
        {field('en')}
      </div>
      <FieldSource rule={rule.id} field="add" also="remove" />
      <PhraseHelp />
      {own && rule.detect.kind === 'phrase' && <SwitchKind rule={rule} />}
      {!own && <CorePhrases rule={rule} locale="fr" />}
      {!own && <CorePhrases rule={rule} locale="en" />}
    </section>
  );
}
