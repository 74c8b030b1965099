import { type FormEvent, useId, useState } from 'react';
import type { Locale } from '../../engine/types/text';
import { Button } from '../ui/button';
import { useSay } from '../ui/voice';
import { wordsFor } from '../ui/words';
import type { Confirmed, ImportDoor, Proposals, Target } from './door';
import { ProposalLine } from './proposal-line';

type Kind = keyof Confirmed;

interface GroupProps {
  readonly title: string;
  readonly count: number;
  readonly picked: ReadonlySet<number>;
  readonly onPick: (picked: ReadonlySet<number>) => void;
  readonly line: (at: number) => { readonly name: string; readonly more: string };
}

/** A word of the middle of a sentence, at its start. */
const atStart = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Proposals of one kind, one by one or all at once. */
function Group({ title, count, picked, onPick, line }: GroupProps) {
  const say = useSay();
  const all = Array.from({ length: count }, (_, at) => at);
  if (count === 0) return null;
  const pick = (at: number, isIn: boolean) =>
    onPick(new Set(all.filter((one) => (one === at ? isIn : picked.has(one)))));
  const isWhole = picked.size === count;
  return (
    <section>
      <div className="import-head">
        <h2>{title}</h2>
        <Button look="link" onClick={() => onPick(new Set(isWhole ? [] : all))}>
          {say(isWhole ? 'import.none' : 'import.all')}
        </Button>
      </div>
      <ul>
        {all.map((at) => {
          const { name, more } = line(at);
          return (
            <ProposalLine key={at} name={name} picked={picked.has(at)} onPick={(isIn) => pick(at, isIn)}>
              {more}
            </ProposalLine>
          );
        })}
      </ul>
    </section>
  );
}

const NEW = '';

function Destination({
  targets,
  into,
  onInto,
}: {
  targets: readonly Target[];
  into: string;
  onInto: (id: string) => void;
}) {
  const say = useSay();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say('import.into')}</label>
      <select id={id} value={into} onChange={({ target }) => onInto(target.value)}>
        {targets.map((one) => (
          <option key={one.id} value={one.id}>
            {say('import.draftOf', { name: one.name })}
          </option>
        ))}
        <option value={NEW}>{say('import.newPack')}</option>
      </select>
    </div>
  );
}

/** What a group's line says, kind by kind. */
function useLines({ contacts, hours, advice }: Proposals, door: ImportDoor, locale: Locale) {
  const say = useSay();
  const adviceMore = (at: number): string => {
    const { rule, because } = advice[at] as Proposals['advice'][number];
    if (!rule) return say('import.reminder');
    const name = wordsFor(locale, 'rule', rule) ?? rule;
    return `${say('import.matched', { rule: name, words: because.join(', ') })} ${door.whyOf(rule) ?? ''}`.trim();
  };
  return {
    contacts: (at: number) => {
      const { contact, words } = contacts[at] as Proposals['contacts'][number];
      const told = contact.hours ? ` · ${contact.hours}` : '';
      return {
        name: atStart(`${say(`channel.${contact.channel}`)} · ${contact.value}${told}`),
        more: say('import.readFrom', { words }),
      };
    },
    hours: (at: number) => {
      const one = hours[at] as Proposals['hours'][number];
      return { name: one.hours, more: say('import.readFrom', { words: one.words }) };
    },
    advice: (at: number) => ({
      name: (advice[at] as Proposals['advice'][number]).text,
      more: adviceMore(at),
    }),
  };
}

const NONE: Readonly<Record<Kind, ReadonlySet<number>>> = {
  contacts: new Set(),
  hours: new Set(),
  advice: new Set(),
};

interface FormProps {
  readonly proposals: Proposals;
  readonly targets: readonly Target[];
  readonly door: ImportDoor;
  readonly locale: Locale;
}

/** Everything that a page proposes, each with the words it was read from, and where it goes. */
export function ProposalsForm({ proposals, targets, door, locale }: FormProps) {
  const say = useSay();
  const [picked, setPicked] = useState(NONE);
  const [into, setInto] = useState(targets[0]?.id ?? NEW);
  const [kept, setKept] = useState<Target | 'failed' | null>(null);
  const lines = useLines(proposals, door, locale);
  const n = Object.values(picked).reduce((sum, one) => sum + one.size, 0);
  const chosen = <T,>(all: readonly T[], kind: Kind): T[] => all.filter((_, at) => picked[kind].has(at));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (n === 0) return;
    const confirmed = {
      contacts: chosen(proposals.contacts, 'contacts'),
      hours: chosen(proposals.hours, 'hours'),
      advice: chosen(proposals.advice, 'advice'),
    };
    door.keep(confirmed, into === NEW ? null : into).then(
      (target) => {
        setKept(target);
        setPicked(NONE);
      },
      () => setKept('failed'),
    );
  };
  const group = (kind: Kind) => ({
    title: say(`import.${kind}`),
    count: proposals[kind].length,
    picked: picked[kind],
    onPick: (next: ReadonlySet<number>) => setPicked({ ...picked, [kind]: next }),
    line: lines[kind],
  });
  return (
    <form onSubmit={submit}>
      <Group {...group('contacts')} />
      <Group {...group('hours')} />
      <Group {...group('advice')} />
      <Destination targets={targets} into={into} onInto={setInto} />
      <Button look="primary" type="submit" aria-disabled={n === 0}>
        {n === 0 ? say('welcome.keep') : say('import.keep', { n })}
      </Button>
      <div role="status" className="import-outcome">
        {kept === 'failed' && say('import.failed')}
        {kept !== null && kept !== 'failed' && (
          <p>
            {say('import.kept', { name: kept.name })}{' '}
            <Button look="link" onClick={() => door.edit(kept.id)}>
              {say('import.edit')}
            </Button>
          </p>
        )}
      </div>
    </form>
  );
}
