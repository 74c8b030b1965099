import { brandProvenanceOf } from '../../rules/pack/provenance';
import { Button } from '../ui/button';
import { useSay } from '../ui/voice';
import type { PackBrand } from './brand-changes';
import { usePack } from './editing';
import { useBrand } from './use-brand';

/** A value of the team's as a line tells it: words as they are, of several things how many. */
function useShown(): (value: unknown) => string {
  const say = useSay();
  return (value) => {
    if (value === 'tu' || value === 'vous')
      return say(value === 'tu' ? 'settings.addressTu' : 'settings.addressVous');
    if (typeof value === 'string') return value.length > 80 ? `${value.slice(0, 79)}…` : value;
    if (!Array.isArray(value)) return '';
    const isLines = value.every((one) => typeof one === 'string' && one.length < 40) && value.length <= 5;
    return isLines ? value.join(', ') : say('editor.source.entries', { n: value.length });
  };
}

/**
 * In a person's own pack, says whose a value of the brand is, and gives it back to the team's. A team's pack stands on
 * nothing: there all is the team's.
 */
export function BrandSource({ field }: { field: keyof PackBrand }) {
  const { pack, layer, team } = usePack();
  const [, put] = useBrand();
  const say = useSay();
  const shown = useShown();
  if (layer !== 'personal') return null;
  const { layer: from, joined } = brandProvenanceOf({ ...(team ? { team } : {}), personal: pack }, field);
  if (from === 'core') return null;
  const value = shown(team?.brand?.[field]);
  if (from === 'team')
    return (
      <p className="source quiet small">
        {value === '' || value === 'forbidden'
          ? say('editor.source.team')
          : say('editor.source.teamSays', { value })}
      </p>
    );
  const isTeams = team?.brand?.[field] !== undefined;
  return (
    <p className="source quiet small">
      {joined ? say('editor.source.joined', { value }) : say('editor.source.personal')}
      <Button look="link" onClick={() => put({ [field]: undefined })}>
        {say(isTeams ? 'editor.source.toTeam' : 'editor.source.clear')}
      </Button>
    </p>
  );
}
