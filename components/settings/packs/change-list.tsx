import type { NamedChanges, PackChanges } from '../../../rules/pack/changes';
import { useLocale, useSay } from '../../ui/voice';
import { type Say, wordsFor } from '../../ui/words';

const MOST = 8;
const LONGEST = 60;

const cut = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);

/** A few by name, and how many more. */
function useListed(): (names: readonly string[]) => string {
  const say = useSay();
  return (names) => {
    const shown = names.slice(0, MOST).map(cut).join(', ');
    const more = names.length - MOST;
    return more > 0 ? `${shown} ${say('packs.more', { n: more })}` : shown;
  };
}

const WAYS = ['Added', 'Changed', 'Removed'] as const;

const CHANNELS = ['dm', 'email', 'phone', 'form', 'chat', 'address'] as const;

/** `phone 01 99` as people say it. */
function contactIn(name: string, say: Say): string {
  const channel = CHANNELS.find((one) => name.startsWith(`${one} `));
  return channel ? `${say(`channel.${channel}`)} ${name.slice(channel.length + 1)}` : name;
}

interface LinesProps {
  readonly of: 'rules' | 'contacts' | 'texts';
  readonly changes: NamedChanges;
  readonly said?: PackChanges['said'];
}

function Lines({ of, changes, said = {} }: LinesProps) {
  const say = useSay();
  const locale = useLocale();
  const listed = useListed();
  const named = (name: string): string =>
    of === 'rules'
      ? (wordsFor(locale, 'rule', name) ?? said[name]?.[locale] ?? name)
      : of === 'contacts'
        ? contactIn(name, say)
        : name;
  return WAYS.map((way) => {
    const names = changes[way.toLowerCase() as Lowercase<typeof way>];
    if (names.length === 0) return null;
    return <li key={way}>{say(`packs.${of}${way}`, { list: listed(names.map(named)) })}</li>;
  });
}

/** What came, went and changed, by name. */
export function ChangeList({ changes }: { changes: PackChanges }) {
  const say = useSay();
  return (
    <ul className="pack-changes small">
      <Lines of="rules" changes={changes.rules} said={changes.said} />
      <Lines of="contacts" changes={changes.contacts} />
      <Lines of="texts" changes={changes.texts} />
      {changes.else && <li>{say('packs.elseChanged')}</li>}
    </ul>
  );
}
