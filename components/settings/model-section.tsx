import { useEffect, useState } from 'react';
import { Switch } from '../ui/switch';
import { useSay } from '../ui/voice';
import { useEditing } from './editing';

export interface ModelProps {
  /** Whether this browser has a language model of its own, in a language. */
  readonly stateOf: (
    locale: 'fr' | 'en',
  ) => Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
}

type Known = 'none' | 'coming' | 'french' | 'english' | 'both';

async function known({ stateOf }: ModelProps): Promise<Known> {
  const [fr, en] = await Promise.all([stateOf('fr'), stateOf('en')]);
  if (fr === 'available' && en === 'available') return 'both';
  if (fr === 'available') return 'french';
  if (en === 'available') return 'english';
  return fr === 'unavailable' && en === 'unavailable' ? 'none' : 'coming';
}

/** Whether the browser's own language model may write one more whole reply, and whether there is one. */
export function ModelSection(model: ModelProps) {
  const { settings, change } = useEditing();
  const [found, setFound] = useState<Known | null>(null);
  const say = useSay();
  const { stateOf } = model;
  useEffect(() => {
    void known({ stateOf }).then(setFound, () => setFound('none'));
  }, [stateOf]);
  return (
    <section aria-labelledby="model-title">
      <h2 id="model-title">{say('whole.model')}</h2>
      <p className="quiet">{say('whole.modelHint')}</p>
      <div className="rows">
        <Switch
          labelled
          label={say('whole.modelUse')}
          on={settings.model === true}
          onChange={(on) => change({ ...settings, model: on })}
        />
      </div>
      <p className="small quiet" role="status">
        {found && say(`whole.modelState.${found}`)}
      </p>
    </section>
  );
}
