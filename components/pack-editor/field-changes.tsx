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
function Group({
  group,
  packs,
  isWithin,
}: {
  group: ChangeGroup;
  packs: readonly Pack[];
  isWithin: boolean;
}) {
  const say = useSay();
  const [Title, Label] = isWithin ? (['h4', 'h5'] as const) : (['h3', 'h4'] as const);
  return (
    <li>
      <Title>{group.title}</Title>
      {group.state && <p className="quiet small">{say(`lead.rule.${group.state}`)}</p>}
      {group.changes.map(({ label, change }) => (
        <div key={change.path.join('/')} className="field-change">
          {label !== '' && <Label>{label}</Label>}
          <Values change={change} packs={packs} />
        </div>
      ))}
    </li>
  );
}

interface FieldChangesProps {
  readonly before: Pack;
  readonly after: Pack;
  /** Whether they stand under a heading of their own, one deeper. */
  readonly isWithin?: boolean;
}

/** What differs between two editions, rule by rule and part by part. */
export function FieldChanges({ before, after, isWithin = false }: FieldChangesProps) {
  const say = useSay();
  const locale = useLocale();
  const groups = changeGroups(fieldChanges(before, after), { before, after }, { locale, say });
  return (
    <ul className="field-changes">
      {groups.map((group) => (
        <Group key={group.title} group={group} packs={[after, before]} isWithin={isWithin} />
      ))}
    </ul>
  );
}
