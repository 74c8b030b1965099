import { useSay } from '../ui/voice';
import { type Change, changed, type PackBrand } from './brand-changes';
import { BrandSource } from './brand-source';
import { ContactList } from './contact-list';
import { LineField } from './line-field';
import { OtherBrands } from './other-brands';
import { useBrand } from './use-brand';

/** Whom to call, and what to say meanwhile, when a matter is not for the desk to answer. */
function Escalation() {
  const [{ escalation = {} }, put] = useBrand();
  const say = useSay();
  const { call = '', line = {} } = escalation;
  const set = (change: Change<NonNullable<PackBrand['escalation']>>, touches: string) =>
    put({ escalation: changed(escalation, change, []) }, touches);
  return (
    <section aria-label={say('settings.escalation')}>
      <h3>{say('settings.escalation')}</h3>
      <p className="quiet small">{say('settings.escalationHint')}</p>
      <BrandSource field="escalation" />
      <LineField
        label={say('settings.escalationCall')}
        value={call}
        onChange={(value) => set({ call: value }, 'call')}
      />
      <div className="pair-fields">
        {(['fr', 'en'] as const).map((locale) => (
          <LineField
            key={locale}
            lang={locale}
            label={say(locale === 'fr' ? 'settings.escalationLine' : 'settings.escalationLineEn')}
            value={line[locale] ?? ''}
            onChange={(value) => set({ line: changed(line, { [locale]: value }, []) }, `line ${locale}`)}
          />
        ))}
      </div>
    </section>
  );
}

/** How the brand is reached, and whose contacts must never stand in its replies. */
export function ContactsView() {
  const [{ contacts = [] }, put] = useBrand();
  const say = useSay();
  return (
    <section aria-labelledby="editor-contacts">
      <h2 id="editor-contacts">{say('editor.section.contacts')}</h2>
      <p className="quiet">{say(contacts.length > 0 ? 'settings.contactsHint' : 'settings.contactsEmpty')}</p>
      <ContactList contacts={contacts} onChange={(next, touches) => put({ contacts: next }, touches)} />
      <BrandSource field="contacts" />
      <Escalation />
      <OtherBrands />
    </section>
  );
}
