import { Button } from '../ui/button';
import { useSay } from '../ui/voice';
import { withRule, withSeverity } from './changes';
import { useEditing } from './editing';
import type { RuleRow } from './rule-rows';

/** Whose setting a rule has where it is not Tact's, and the way back to the layer below. */
export function RuleSource({ rule, name }: { rule: RuleRow; name: string }) {
  const { settings, change } = useEditing();
  const say = useSay();
  const isMine = settings.rulesOff.includes(rule.id) || Object.hasOwn(settings.severities, rule.id);
  const back = say(rule.from === 'team' ? 'editor.source.toTeam' : 'editor.source.toCore');
  const giveBack = () => change(withRule(withSeverity(settings, rule, rule.severity), rule.id, true));
  const whose = rule.isOff
    ? 'editor.source.off'
    : rule.from === 'personal'
      ? 'editor.source.personalPack'
      : 'editor.source.team';
  if (!isMine && !rule.from && !rule.isLocked) return null;
  return (
    <span className="source quiet small">
      {isMine && say('editor.source.personal')}
      {!isMine && rule.from && say(whose)}
      {rule.isLocked && ` ${say('editor.source.locked')}`}
      {isMine && (
        <Button look="link" aria-label={`${back} · ${name}`} onClick={giveBack}>
          {back}
        </Button>
      )}
    </span>
  );
}
