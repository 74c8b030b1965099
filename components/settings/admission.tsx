import { useSay } from '../ui/voice';
import { withBrand } from './changes';
import { useEditing } from './editing';

/** Whether rewrites may admit a fault, or are to be sorry and no more. */
export function Admission() {
  const { settings, change } = useEditing();
  const say = useSay();
  const { admission, ...brand } = settings.brand;
  return (
    <div className="field">
      <label className="radio">
        <input
          type="checkbox"
          checked={admission === 'forbidden'}
          aria-describedby="admission-hint"
          onChange={({ target }) =>
            change(target.checked ? withBrand(settings, { admission: 'forbidden' }) : { ...settings, brand })
          }
        />
        {say('whole.noAdmission')}
      </label>
      <p className="quiet small" id="admission-hint">
        {say('whole.noAdmissionHint')}
      </p>
    </div>
  );
}
