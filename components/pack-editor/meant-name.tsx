import { useSay } from '../ui/voice';

/** The name that will be taken, where it is not what was typed. */
export function MeantName({ typed, meant }: { typed: string; meant: string }) {
  const say = useSay();
  const isOther = meant !== '' && meant !== typed.trim();
  return (
    <span role="status" className="quiet small">
      {isOther && say('lead.meantName', { name: meant })}
    </span>
  );
}
