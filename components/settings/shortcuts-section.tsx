import { Button } from '../ui/button';
import { useSay } from '../ui/voice';

/** One of the extension's shortcuts, as the browser has it. */
export interface ShortcutRow {
  readonly name: string;
  readonly description: string;
  /** As the browser writes them; empty where the person has given none. */
  readonly keys: string;
}

export interface ShortcutsProps {
  /** `null` while the browser has not said. */
  readonly list: readonly ShortcutRow[] | null;
  /** Which browser's way to change them is to be told. */
  readonly browser: 'chrome' | 'edge' | 'firefox';
  readonly onChange: () => void;
}

/** Where each browser keeps them. */
const PLACES: Readonly<Record<ShortcutsProps['browser'], string>> = {
  chrome: 'chrome://extensions/shortcuts',
  edge: 'edge://extensions/shortcuts',
  firefox: 'about:addons',
};

/** Keys that hold inside the bar, the list and the card, whatever the browser. */
const INSIDE = ['enter', 'arrows', 'tab', 'escape'] as const;

function Keys({ keys }: { keys: string }) {
  const say = useSay();
  return keys === '' ? <span className="quiet">{say('shortcuts.none')}</span> : <kbd>{keys}</kbd>;
}

function OwnShortcuts({ list }: { list: readonly ShortcutRow[] }) {
  return list.map(({ name, description, keys }) => (
    <tr key={name}>
      <th scope="row">{description}</th>
      <td>
        <Keys keys={keys} />
      </td>
    </tr>
  ));
}

/** What the keyboard does, and where to change it: browsers keep that page to themselves. */
export function ShortcutsSection({ list, browser, onChange }: ShortcutsProps) {
  const say = useSay();
  return (
    <section aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{say('shortcuts.title')}</h2>
      <p className="quiet">{say('shortcuts.hint')}</p>
      <table className="rules shortcuts">
        <thead className="unseen">
          <tr>
            <th scope="col">{say('shortcuts.does')}</th>
            <th scope="col">{say('shortcuts.keys')}</th>
          </tr>
        </thead>
        <tbody>
          <OwnShortcuts list={list ?? []} />
          {INSIDE.map((key) => (
            <tr key={key}>
              <th scope="row">{say(`shortcuts.inside.${key}`)}</th>
              <td>
                <kbd>{say(`shortcuts.insideKeys.${key}`)}</kbd>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small quiet shortcut-way">
        {say(`shortcuts.way.${browser}`, { place: PLACES[browser] })}
      </p>
      <Button onClick={onChange}>{say('shortcuts.change')}</Button>
    </section>
  );
}
