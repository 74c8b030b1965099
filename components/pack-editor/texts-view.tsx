import { Button } from '../ui/button';
import { useLocale, useSay } from '../ui/voice';
import { changed, type PackIncident, replaced, without } from './brand-changes';
import { BrandSource } from './brand-source';
import { LineField } from './line-field';
import { TextField } from './text-field';
import { useBrand } from './use-brand';
import { useAdded } from './use-patience';

const LISTS = ['approved', 'saved'] as const;
type ListName = (typeof LISTS)[number];

/** What a saved reply can leave open, as it is written in either language. */
const BLANKS = { fr: '{prenom}, {probleme}', en: '{name}, {issue}' } as const;

/** As long as a text of a pack may be. */
const LONGEST = 2000;

function useTextFault(): (text: string) => string | undefined {
  const say = useSay();
  return (text) =>
    text.trim() === ''
      ? say('editor.empty')
      : text.length > LONGEST
        ? say('editor.tooLong', { n: text.length - LONGEST })
        : undefined;
}

/** Texts of one kind, each in a field of its own: a reply may have several lines. */
function Texts({ list }: { list: ListName }) {
  const [brand, put] = useBrand();
  const say = useSay();
  const faultOf = useTextFault();
  const texts = brand[list] ?? [];
  const isAdded = useAdded(texts.length);
  return (
    <section aria-label={say(`editor.texts.${list}`)}>
      <h3>{say(`editor.texts.${list}`)}</h3>
      <p className="quiet small">{say(`editor.texts.${list}Hint`, { blanks: BLANKS[useLocale()] })}</p>
      <ul className="editor-entries">
        {texts.map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place; its text changes while typed
          <li key={at} className="editor-entry">
            <TextField
              label={say('editor.texts.text', { n: at + 1 })}
              rows={3}
              value={text}
              isNew={isAdded(at)}
              fault={faultOf(text)}
              onChange={(next) => put({ [list]: replaced(texts, at, next) }, `${list} ${at}`)}
            />
            <Button
              look="link"
              aria-label={say('settings.removeItem', { item: text || at + 1 })}
              onClick={() => put({ [list]: without(texts, at) })}
            >
              {say('settings.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <BrandSource field={list} />
      <Button onClick={() => put({ [list]: [...texts, ''] })}>{say('editor.texts.add')}</Button>
    </section>
  );
}

/** The end of an incident text as the field of a form writes it: on this machine's clock, to the minute. */
function localTime(until: string): string {
  const moment = new Date(until);
  if (Number.isNaN(moment.getTime())) return '';
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

const isoTime = (local: string): string => {
  const moment = new Date(local);
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString();
};

function Incident({ incident, at, isNew }: { incident: PackIncident; at: number; isNew: boolean }) {
  const [{ incidents = [] }, put] = useBrand();
  const say = useSay();
  const faultOf = useTextFault();
  const { text, until } = incident;
  const set = (change: Partial<PackIncident>, touches: string) =>
    put(
      { incidents: replaced(incidents, at, changed(incident, change, ['text', 'until'])) },
      `incident ${at} ${touches}`,
    );
  const isOver = until !== '' && Date.parse(until) < Date.now();
  return (
    <li className="editor-entry">
      <fieldset>
        <legend>{say('editor.texts.incident', { n: at + 1 })}</legend>
        <TextField
          label={say('editor.texts.text', { n: at + 1 })}
          rows={3}
          value={text}
          isNew={isNew}
          fault={faultOf(text)}
          onChange={(next) => set({ text: next }, 'text')}
        />
        <LineField
          type="datetime-local"
          label={say('editor.texts.until')}
          value={localTime(until)}
          hint={say(isOver ? 'editor.texts.over' : 'editor.texts.untilHint')}
          fault={until === '' ? say('editor.texts.noEnd') : undefined}
          onChange={(next) => set({ until: isoTime(next) }, 'until')}
        />
        <Button
          look="link"
          aria-label={say('settings.removeItem', { item: text || at + 1 })}
          onClick={() => put({ incidents: without(incidents, at) })}
        >
          {say('settings.remove')}
        </Button>
      </fieldset>
    </li>
  );
}

const DAY = 24 * 3_600_000;

function Incidents() {
  const [{ incidents = [] }, put] = useBrand();
  const isAdded = useAdded(incidents.length);
  const say = useSay();
  const add = () => {
    const tomorrow = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + DAY).toISOString();
    put({ incidents: [...incidents, { text: '', until: tomorrow }] });
  };
  return (
    <section aria-label={say('editor.texts.incidents')}>
      <h3>{say('editor.texts.incidents')}</h3>
      <p className="quiet small">{say('editor.texts.incidentsHint')}</p>
      <ul className="editor-entries">
        {incidents.map((incident, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place; its text changes while typed
          <Incident key={at} incident={incident} at={at} isNew={isAdded(at)} />
        ))}
      </ul>
      <BrandSource field="incidents" />
      <Button onClick={add}>{say('editor.texts.addIncident')}</Button>
    </section>
  );
}

/** What the team may say again: approved wording, saved replies, and texts for an incident. */
export function TextsView() {
  const say = useSay();
  return (
    <section aria-labelledby="editor-texts">
      <h2 id="editor-texts">{say('editor.section.texts')}</h2>
      {LISTS.map((list) => (
        <Texts key={list} list={list} />
      ))}
      <Incidents />
    </section>
  );
}
