import { isLockedBy } from '../../rules/pack/layers';
import { Button } from '../ui/button';
import { useLocale, useSay } from '../ui/voice';
import { usePack } from './editing';
import { nameOf } from './rule-entries';

interface StrayCaseProps {
  /** The rule that the pasted false alarm is about. */
  readonly rule: string;
  readonly onKeep: (rule: string) => void;
  readonly onDrop: () => void;
}

/** A false alarm that was pasted at another rule's bench: whose it is, and the way there. */
export function StrayCase({ rule, onKeep, onDrop }: StrayCaseProps) {
  const { core, pack, team, open } = usePack();
  const say = useSay();
  const locale = useLocale();
  const found = [...(pack.rules ?? []), ...(core.rules ?? [])].find(({ id }) => id === rule);
  // An example beside a rule that the team has locked would be left out.
  const isLocked = isLockedBy(`overrides/${rule}/examples`, team?.locked ?? []);
  const about = !found ? 'lead.stray.unknown' : isLocked ? 'lead.stray.locked' : 'lead.stray.about';
  const goThere = () => {
    onKeep(rule);
    open(rule);
  };
  return (
    <div className="fault" role="alert">
      <p>{say(about, { rule: found ? nameOf(found, locale) : rule })}</p>
      {found && !isLocked && <Button onClick={goThere}>{say('lead.stray.keepThere')}</Button>}{' '}
      <Button look="link" onClick={onDrop}>
        {say('lead.stray.drop')}
      </Button>
    </div>
  );
}
