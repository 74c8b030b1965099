import { type FieldChange, fieldChanges } from '../../rules/pack/merge/changes';
import type { Json } from '../../rules/pack/merge/json';
import type { Pack } from '../../rules/pack/schema/pack';
import { useLocale, useSay } from '../ui/voice';
import { type ChangeGroup, changeGroups } from './change-groups';
import { valueWords } from './value-words';

/** What went and what came of a field, a value a line. */
function Values({ change, packs }: { change: FieldChange; packs: readonly Pack[] }) {
  const say = useSay();
  const locale = useLocale();
  const gone = change.removed ?? (change.before === undefined ? [] : [change.before]);
  const come = change.added ?? (change.after === undefined ? [] : [change.after]);
  const told = (value: Json): string => valueWords(change.path, value, packs, { locale, say });
  return (
    <ul>
      {gone.map((value) => (
        <li key={`-${told(value)}`}>
          <span className="unseen">{say('editor.removed')}</span>
          <del>{told(value)}</del>
        </li>
      ))}
      {come.map((value) => (
        <li key={`+${told(value)}`}>
          <span className="unseen">{say('editor.added')}</span>
          <ins>{told(value)}</ins>
        </li>
      ))}
    </ul>
  );
}

/** What changes of one rule, or in one part of the pack. */
function Group({ group, packs }: { group: ChangeGroup; packs: readonly Pack[] }) {
  const say = useSay();
  return (
    <li>
      <h3>{group.title}</h3>
      {group.state && <p className="quiet small">{say(`lead.rule.${group.state}`)}</p>}
      {group.changes.map(({ label, change }) => (
        <div key={change.path.join('/')} className="field-change">
          {label !== '' && <h4>{label}</h4>}
          <Values change={change} packs={packs} />
        </div>
      ))}
    </li>
  );
}

/** What differs between two editions, rule by rule and part by part. */
export function FieldChanges({ before, after }: { before: Pack; after: Pack }) {
  const say = useSay();
  const locale = useLocale();
  const groups = changeGroups(fieldChanges(before, after), { before, after }, { locale, say });
  return (
    <ul className="field-changes">
      {groups.map((group) => (
        <Group key={group.title} group={group} packs={[after, before]} />
      ))}
    </ul>
  );
}
