import type { PackRule } from '../../rules/pack/schema/rule';
import { Button } from '../ui/button';
import { useLocale, useSay } from '../ui/voice';
import { BenchPanel } from './bench-panel';
import { isChanged, isOwn, ownRule, withoutOverrides, withoutOwn } from './changes';
import { usePack } from './editing';
import { nameOf } from './rule-entries';
import { RuleExamples } from './rule-examples';
import { RulePhrases } from './rule-phrases';
import { RuleRegexes } from './rule-regexes';
import { RuleVariants } from './rule-variants';
import { RuleWeight } from './rule-weight';
import { RuleWords } from './rule-words';
import { RuleThresholds } from './thresholds-view';

/** Gives a rule of Tact's back its own words, or takes a team's own rule away; both can be undone. */
function GiveBack({ rule, onGone }: { rule: PackRule; onGone: () => void }) {
  const { pack, change } = usePack();
  const say = useSay();
  if (isOwn(pack, rule.id)) {
    const remove = () => {
      change(withoutOwn(pack, rule.id));
      onGone();
    };
    return (
      <Button look="link" onClick={remove}>
        {say('editor.removeRule')}
      </Button>
    );
  }
  if (!isChanged(pack, rule.id)) return null;
  return (
    <Button look="link" onClick={() => change(withoutOverrides(pack, rule.id))}>
      {say('editor.backToCore')}
    </Button>
  );
}

/** One rule: what it says, weighs and looks for, its examples, and the bench beside them. */
export function RuleView({ id, onBack }: { id: string; onBack: () => void }) {
  const { core, pack } = usePack();
  const say = useSay();
  const locale = useLocale();
  const rule = ownRule(pack, id) ?? core.rules?.find((one) => one.id === id);
  if (!rule)
    return (
      <section>
        <p>{say('editor.gone')}</p>
        <Button onClick={onBack}>{say('editor.allRules')}</Button>
      </section>
    );
  return (
    <section aria-labelledby="editor-rule">
      <Button look="link" onClick={onBack}>
        ← {say('editor.allRules')}
      </Button>
      <h2 id="editor-rule">{nameOf(rule, locale)}</h2>
      <p className="quiet">
        {say(
          isOwn(pack, id) ? 'editor.fromTeam' : isChanged(pack, id) ? 'editor.fromBoth' : 'editor.fromCore',
        )}{' '}
        <code>{id}</code>
        <GiveBack rule={rule} onGone={onBack} />
      </p>
      <RuleWeight rule={rule} />
      <RuleWords rule={rule} />
      {rule.detect.kind === 'regex' ? (
        <RuleRegexes key={id} rule={rule} patterns={rule.detect.patterns} />
      ) : (
        <RulePhrases key={id} rule={rule} />
      )}
      <RuleVariants rule={rule} />
      <RuleThresholds rule={rule} title={say('editor.section.thresholds')} />
      <RuleExamples rule={rule} />
      <BenchPanel rule={rule} />
    </section>
  );
}
