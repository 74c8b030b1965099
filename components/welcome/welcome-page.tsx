import type { Locale } from '../../engine/types/text';
import { TactMark } from '../popup/tact-mark';
import { Speaking, useSay } from '../ui/voice';
import { Story, type StoryProps } from './story';
import { Ways, type WaysProps } from './ways';

export interface WelcomePageProps {
  readonly locale: Locale;
  readonly theme: 'light' | 'dark';
  readonly story: StoryProps;
  readonly ways: WaysProps;
}

type SectionName = 'ways' | 'next' | 'lead';

function Section({ name, children }: { name: SectionName; children?: React.ReactNode }) {
  const say = useSay();
  return (
    <section aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{say(`welcome.title.${name}`)}</h2>
      <p className="quiet">{say(`welcome.hint.${name}`)}</p>
      {children}
    </section>
  );
}

function Content({ story, ways }: Pick<WelcomePageProps, 'story' | 'ways'>) {
  const say = useSay();
  return (
    <main className="page welcome">
      <h1>
        <TactMark />
        {say('welcome.heading')}
      </h1>
      <p className="welcome-lead">{say('welcome.lead')}</p>
      <Story {...story} />
      <Section name="ways">
        <Ways {...ways} />
      </Section>
      <Section name="next" />
      <Section name="lead" />
    </main>
  );
}

/** The first minute: a story to play, two ways to begin, and what a lead can see. */
export function WelcomePage({ locale, theme, ...content }: WelcomePageProps) {
  return (
    <div className="tact ground" data-theme={theme} lang={locale}>
      <Speaking locale={locale}>
        <Content {...content} />
      </Speaking>
    </div>
  );
}
