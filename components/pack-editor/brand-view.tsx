import { Fragment } from 'react';
import { weekOf } from '../../engine/reading/week';
import { Switch } from '../ui/switch';
import { useSay } from '../ui/voice';
import { BrandSource } from './brand-source';
import { LineField } from './line-field';
import { LinesField } from './lines-field';
import { TextField } from './text-field';
import { useBrand } from './use-brand';

const ADDRESSES = ['vous', 'tu'] as const;
const LANGUAGES = ['fr', 'en'] as const;
const LISTS = ['accounts', 'handles', 'gestures'] as const;

function Address() {
  const [brand, put] = useBrand();
  const say = useSay();
  return (
    <div className="field">
      <label htmlFor="editor-address">{say('settings.address')}</label>
      <select
        id="editor-address"
        value={brand.address ?? ''}
        onChange={(event) => put({ address: ADDRESSES.find((one) => one === event.target.value) })}
      >
        <option value="">{say('editor.unsaid')}</option>
        {ADDRESSES.map((one) => (
          <option key={one} value={one}>
            {say(one === 'tu' ? 'settings.addressTu' : 'settings.addressVous')}
          </option>
        ))}
      </select>
    </div>
  );
}

function Languages() {
  const [brand, put] = useBrand();
  const say = useSay();
  const known = brand.languages ?? [];
  const toggle = (locale: 'fr' | 'en', on: boolean) =>
    put({ languages: LANGUAGES.filter((one) => (one === locale ? on : known.includes(one))) });
  return (
    <fieldset className="field">
      <legend>{say('editor.brand.languages')}</legend>
      {LANGUAGES.map((locale) => (
        <label key={locale} className="radio">
          <input
            type="checkbox"
            checked={known.includes(locale)}
            onChange={(event) => toggle(locale, event.target.checked)}
          />
          {say(locale === 'fr' ? 'settings.french' : 'settings.english')}
        </label>
      ))}
    </fieldset>
  );
}

/** Who answers, and how the brand speaks. */
export function BrandView() {
  const [brand, put] = useBrand();
  const say = useSay();
  const { name = '', voice = '', hours = '' } = brand;
  const isUnread = hours.trim() !== '' && weekOf(hours) === null;
  return (
    <section aria-labelledby="editor-brand">
      <h2 id="editor-brand">{say('editor.section.brand')}</h2>
      <p className="quiet">{say('editor.brand.hint')}</p>
      <LineField
        label={say('settings.name')}
        value={name}
        onChange={(value) => put({ name: value }, 'name')}
      />
      <BrandSource field="name" />
      <Address />
      <BrandSource field="address" />
      <Languages />
      <BrandSource field="languages" />
      <TextField
        label={say('editor.brand.voice')}
        hint={say('editor.brand.voiceHint')}
        rows={4}
        value={voice}
        onChange={(value) => put({ voice: value }, 'voice')}
      />
      <BrandSource field="voice" />
      <div className="field">
        <Switch
          labelled
          label={say('editor.brand.admission')}
          on={brand.admission === 'forbidden'}
          onChange={(on) => put({ admission: on ? 'forbidden' : undefined })}
        />
        <p className="quiet small">{say('editor.brand.admissionHint')}</p>
        <BrandSource field="admission" />
      </div>
      <LineField
        label={say('waiting.deskHours')}
        hint={say('waiting.deskHoursHint')}
        placeholder={say('settings.hoursExample')}
        value={hours}
        fault={isUnread ? say('settings.hoursUnread') : undefined}
        onChange={(value) => put({ hours: value }, 'hours')}
      />
      <BrandSource field="hours" />
      {LISTS.map((list) => (
        <Fragment key={list}>
          <LinesField
            label={say(`editor.brand.${list}`)}
            hint={say(`editor.brand.${list}Hint`)}
            lines={brand[list] ?? []}
            onChange={(lines) => put({ [list]: lines }, list)}
          />
          <BrandSource field={list} />
        </Fragment>
      ))}
    </section>
  );
}
