import type { CSSProperties, ReactNode } from 'react';
import { Speaking } from '../ui/voice';
import { useCoach } from './react';

/** The element that carries theme, language and text size; everything of ours in the page stands in one. */
export function Surface({ children }: { children: ReactNode }) {
  const coach = useCoach();
  const size = { '--tact-size': `${coach.textSize}px` } as CSSProperties;
  return (
    <div className="tact" data-theme={coach.theme} lang={coach.uiLocale} style={size}>
      <Speaking locale={coach.uiLocale}>{children}</Speaking>
    </div>
  );
}
