import { Button } from '../ui/button';
import { useSay } from '../ui/voice';
import { changed, type PackOther, replaced, without } from './brand-changes';
import { BrandSource } from './brand-source';
import { ContactList } from './contact-list';
import { LineField } from './line-field';
import { LinesField } from './lines-field';
import { useBrand } from './use-brand';
import { useAdded } from './use-patience';

interface OtherProps {
  readonly brand: PackOther;
  readonly n: number;
  readonly isNew: boolean;
  readonly onChange: (brand: PackOther, touches?: string) => void;
  readonly onRemove: () => void;
}

function OtherBrand({ brand, n, isNew, onChange, onRemove }: OtherProps) {
  const say = useSay();
  const { name, handles = [], contacts = [] } = brand;
  const put = (change: Partial<PackOther>, touches?: string) =>
    onChange(changed(brand, change, ['name']), touches && `other ${n} ${touches}`);
  return (
    <li className="editor-entry">
      <fieldset>
        <legend>{say('settings.otherName', { n })}</legend>
        <LineField
          label={say('settings.name')}
          value={name}
          isNew={isNew}
          fault={name.trim() === '' ? say('editor.empty') : undefined}
          onChange={(value) => put({ name: value }, 'name')}
        />
        <LinesField
          label={say('editor.brand.handles')}
          hint={say('settings.handlesExample')}
          rows={2}
          lines={handles}
          onChange={(lines) => put({ handles: lines }, 'handles')}
        />
        <details>
          <summary>{say('editor.otherContacts', { n: contacts.length })}</summary>
          <ContactList contacts={contacts} onChange={(next, touches) => put({ contacts: next }, touches)} />
        </details>
        <Button look="link" onClick={onRemove} aria-label={say('settings.removeItem', { item: name || n })}>
          {say('settings.remove')}
        </Button>
      </fieldset>
    </li>
  );
}

/** The other brands of a desk that answers for several: what is theirs must not stand in this one's replies. */
export function OtherBrands() {
  const [{ others = [] }, put] = useBrand();
  const isAdded = useAdded(others.length);
  const say = useSay();
  return (
    <section aria-label={say('settings.others')}>
      <h3>{say('settings.others')}</h3>
      <p className="quiet small">{say('settings.othersHint')}</p>
      <ul className="editor-entries">
        {others.map((brand, at) => (
          <OtherBrand
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place; its text changes while typed
            key={at}
            brand={brand}
            n={at + 1}
            isNew={isAdded(at)}
            onChange={(next, touches) => put({ others: replaced(others, at, next) }, touches)}
            onRemove={() => put({ others: without(others, at) })}
          />
        ))}
      </ul>
      <BrandSource field="others" />
      <Button onClick={() => put({ others: [...others, { name: '' }] })}>{say('settings.addOther')}</Button>
    </section>
  );
}
