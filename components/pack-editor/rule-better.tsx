import { useSay } from '../ui/voice';
import { betterOf, withBetter } from './better-changes';
import { usePack } from './editing';
import { LinesField } from './lines-field';

const LOCALES = ['fr', 'en'] as const;

/** The words that a rule of the team's offers in place of those it finds: one press for the CM. */
export function RuleBetter({ id }: { id: string }) {
  const { pack, change } = usePack();
  const say = useSay();
  return (
    <section aria-label={say('lead.better.title')}>
      <h3>{say('lead.better.title')}</h3>
      <div className="pair-fields">
        {LOCALES.map((locale) => (
          <LinesField
            key={locale}
            lang={locale}
            label={say(`lead.better.${locale}`)}
            hint={say('lead.better.hint')}
            lines={betterOf(pack, id, locale)}
            onChange={(lines) => change(withBetter(pack, id, locale, lines), `${id} better ${locale}`)}
          />
        ))}
      </div>
    </section>
  );
}
