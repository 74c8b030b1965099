import { type Provenance, provenanceOf } from '../../rules/pack/provenance';
import type { Override } from '../../rules/pack/schema/override';
import { Button } from '../ui/button';
import { useSay } from '../ui/voice';
import { isOwn, withOverride } from './changes';
import { type PackEditing, usePack } from './editing';

type Field = keyof Override;

/** Where a field of a rule comes from, with the pack that is being edited in its layer. */
export function sourceOf({ core, pack, team, layer }: PackEditing, rule: string, field: Field): Provenance {
  const layers = layer === 'personal' ? { ...(team ? { team } : {}), personal: pack } : { team: pack };
  return provenanceOf({ core, ...layers }, rule, field);
}

interface FieldSourceProps {
  readonly rule: string;
  /** One that is told of several fields together: the first that differs speaks. */
  readonly field: Field;
  readonly also?: Field;
}

/** Says whose a setting is where it is not Tact's, and gives it back to the layer below. */
export function FieldSource({ rule, field, also }: FieldSourceProps) {
  const editing = usePack();
  const { pack, layer, team, change } = editing;
  const say = useSay();
  const fields = also ? [field, also] : [field];
  const told = fields.map((one) => sourceOf(editing, rule, one)).find((one) => one.layer !== 'core');
  if (isOwn(pack, rule) || !told) return null;
  const isMine = told.layer === layer;
  const isTeams = layer === 'personal' && fields.some((one) => team?.overrides?.[rule]?.[one] !== undefined);
  const giveBack = () =>
    change(withOverride(pack, rule, Object.fromEntries(fields.map((one) => [one, undefined]))));
  const isLocked = layer === 'personal' && told.lockedBy !== undefined;
  return (
    <p className="source quiet small">
      {say(told.layer === 'personal' ? 'editor.source.personal' : 'editor.source.team')}
      {isLocked && ` ${say('editor.source.locked')}`}
      {isMine && (
        <Button look="link" onClick={giveBack}>
          {say(isTeams ? 'editor.source.toTeam' : 'editor.source.toCore')}
        </Button>
      )}
    </p>
  );
}
