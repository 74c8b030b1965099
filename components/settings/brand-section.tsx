import { useSay } from '../ui/voice';
import { Accounts } from './accounts';
import { Admission } from './admission';
import { withBrand } from './changes';
import { Contacts } from './contacts';
import { useEditing } from './editing';
import { Escalation } from './escalation';
import { OtherBrands } from './other-brands';
import { SigningField } from './signing-field';

function Address() {
  const { settings, change } = useEditing();
  const say = useSay();
  const choice = (value: 'vous' | 'tu', label: string) => (
    <label className="radio">
      <input
        type="radio"
        name="address"
        value={value}
        checked={settings.brand.address === value}
        onChange={() => change(withBrand(settings, { address: value }))}
      />
      {label}
    </label>
  );
  return (
    <fieldset className="field">
      <legend>{say('settings.address')}</legend>
      {choice('vous', say('settings.addressVous'))}
      {choice('tu', say('settings.addressTu'))}
    </fieldset>
  );
}

/** Who answers: what lets Tact tell the brand's messages apart and propose its own contacts. */
export function BrandSection() {
  const { settings, change } = useEditing();
  const say = useSay();
  return (
    <section aria-labelledby="brand-title">
      <h2 id="brand-title">{say('settings.brand')}</h2>
      <p className="quiet">{say('settings.brandHint')}</p>
      <div className="field">
        <label htmlFor="brand-name">{say('settings.name')}</label>
        <input
          id="brand-name"
          type="text"
          autoComplete="off"
          value={settings.brand.name}
          onChange={(event) => change(withBrand(settings, { name: event.target.value }))}
        />
      </div>
      <Address />
      <SigningField />
      <Admission />
      <Accounts />
      <Contacts />
      <OtherBrands />
      <Escalation />
    </section>
  );
}
