import { Button } from '../ui/button';
import { useSay } from '../ui/voice';
import { replaced, withBrand, without } from './changes';
import { useEditing } from './editing';
import type { SettingsBrand } from './settings';

function OtherBrand({ brand, index }: { brand: SettingsBrand; index: number }) {
  const { settings, change, remove } = useEditing();
  const say = useSay();
  const { others } = settings.brand;
  const n = index + 1;
  const name = say('settings.otherName', { n });
  const put = (some: Partial<SettingsBrand>) =>
    change(withBrand(settings, { others: replaced(others, index, { ...brand, ...some }) }));
  const drop = () =>
    remove(withBrand(settings, { others: without(others, index) }), say('settings.removedOther'));
  return (
    <li className="entry pair">
      <input
        type="text"
        aria-label={name}
        autoComplete="off"
        value={brand.name}
        onChange={(event) => put({ name: event.target.value })}
      />
      <input
        type="text"
        aria-label={say('settings.otherHandles', { n })}
        autoComplete="off"
        spellCheck={false}
        placeholder={say('settings.handlesExample')}
        value={brand.handles}
        onChange={(event) => put({ handles: event.target.value })}
      />
      <Button
        look="link"
        aria-label={say('settings.removeItem', { item: brand.name || name })}
        onClick={drop}
      >
        {say('settings.remove')}
      </Button>
    </li>
  );
}

/** The other brands of a desk that answers for several. */
export function OtherBrands() {
  const { settings, change } = useEditing();
  const say = useSay();
  const { others } = settings.brand;
  return (
    <div className="field">
      <h3>{say('settings.others')}</h3>
      <p className="quiet small">{say('settings.othersHint')}</p>
      <ul className="entries">
        {others.map((brand, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; its text changes while typed
          <OtherBrand key={index} brand={brand} index={index} />
        ))}
      </ul>
      <Button onClick={() => change(withBrand(settings, { others: [...others, { name: '', handles: '' }] }))}>
        {say('settings.addOther')}
      </Button>
    </div>
  );
}
