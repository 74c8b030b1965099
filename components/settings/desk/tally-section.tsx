import { useEffect, useState } from 'react';
import { dayOf } from '../../advice-card/moment';
import type { DeskDoor, Numbers, WeekNumbers } from '../../desk/tally/door';
import { improvementIn, mendedIn } from '../../desk/tally/improvement';
import { Button } from '../../ui/button';
import { Switch } from '../../ui/switch';
import { useLocale, useSay } from '../../ui/voice';
import { wordsFor } from '../../ui/words';
import { useEditing } from '../editing';

/** As many weeks as fit beside a rule's name. */
const WEEKS = 3;

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** The Monday of today's week on this machine's clock. */
function thisMonday(): string {
  const day = new Date();
  day.setDate(day.getDate() - ((day.getDay() + 6) % 7));
  return `${day.getFullYear()}-${twoDigits(day.getMonth() + 1)}-${twoDigits(day.getDate())}`;
}

function Cell({ week, rule }: { week: WeekNumbers; rule: string }) {
  const say = useSay();
  const [shown, mended] = week.rules[rule] ?? [0, 0];
  return <td>{shown === 0 ? '–' : say('tally.cell', { mended, shown })}</td>;
}

function Table({ weeks }: { weeks: readonly WeekNumbers[] }) {
  const say = useSay();
  const locale = useLocale();
  const total = (rule: string): number => weeks.reduce((sum, { rules }) => sum + (rules[rule]?.[0] ?? 0), 0);
  const rules = [...new Set(weeks.flatMap((week) => Object.keys(week.rules)))].sort(
    (a, b) => total(b) - total(a),
  );
  if (rules.length === 0) return null;
  return (
    <table className="rules tally">
      <caption className="quiet small">{say('tally.legend')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('tally.rule')}</th>
          {weeks.map(({ week }) => (
            <th scope="col" key={week} className="small quiet">
              {say('tally.week', { date: dayOf(`${week}T12:00:00`, locale) ?? week })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => (
          <tr key={rule}>
            <th scope="row">{wordsFor(locale, 'rule', rule) ?? rule}</th>
            {weeks.map((week) => (
              <Cell key={week.week} week={week} rule={rule} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What got better, said before any number. */
function Kindly({ numbers }: { numbers: Numbers }) {
  const say = useSay();
  const locale = useLocale();
  const monday = thisMonday();
  const better = improvementIn(numbers, monday);
  if (better) {
    const rule = wordsFor(locale, 'rule', better.rule) ?? better.rule;
    return <p>{say('tally.better', { rule, now: better.now, before: better.before })}</p>;
  }
  const week = numbers.weeks.find((one) => one.week === monday);
  if (!week) return null;
  const n = mendedIn(week);
  return <p>{n > 0 ? say('tally.kept', { n }) : say('tally.calm')}</p>;
}

function useNumbers(door: DeskDoor) {
  const [numbers, setNumbers] = useState<Numbers | null>(null);
  const [erased, setErased] = useState<Numbers | null>(null);
  const read = (): void => void door.numbers().then(setNumbers, () => undefined);
  useEffect(read, [door]);
  return {
    numbers,
    erased,
    erase: async (): Promise<void> => {
      setErased(numbers);
      await door.eraseNumbers();
      read();
    },
    restore: async (): Promise<void> => {
      if (erased) await door.restoreNumbers(erased);
      setErased(null);
      read();
    },
  };
}

/** The numbers: by rule and week, what improved first. */
export function TallySection({ door }: { door: DeskDoor }) {
  const { settings, change } = useEditing();
  const say = useSay();
  const { numbers, erased, erase, restore } = useNumbers(door);
  const weeks = (numbers?.weeks ?? []).slice(0, WEEKS);
  return (
    <section aria-labelledby="tally-title">
      <h2 id="tally-title">{say('tally.title')}</h2>
      <p className="quiet">{say('tally.hint')}</p>
      <div className="rows">
        <Switch
          labelled
          label={say('tally.countHint')}
          on={settings.tally}
          onChange={(tally) => change({ ...settings, tally })}
        />
      </div>
      {numbers && weeks.length === 0 && <p className="quiet small empty">{say('tally.empty')}</p>}
      {numbers && <Kindly numbers={numbers} />}
      <Table weeks={weeks} />
      {weeks.length > 0 && <Button onClick={() => void erase()}>{say('tally.erase')}</Button>}
      {erased && (
        <p className="small off" role="status">
          {say('tally.erased')}
          <Button look="link" onClick={() => void restore()}>
            {say('settings.undo')}
          </Button>
        </p>
      )}
    </section>
  );
}
