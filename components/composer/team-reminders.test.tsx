// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { List } from './list';
import { CoachProvider } from './react';
import { english, notingHost } from './sample';
import { createCoachStore } from './store';
import { Surface } from './surface';

afterEach(cleanup);

it('the team’s reminders stand on the checklist, in the reader’s language where they are written in it', () => {
  const reminders = [{ text: { fr: 'Notez l’heure', en: 'Note the time' } }, { text: { fr: 'Relisez <b>' } }];
  const store = createCoachStore(notingHost(), english, { reminders });
  render(
    <CoachProvider value={store}>
      <Surface>
        <List />
      </Surface>
    </CoachProvider>,
  );
  expect(screen.getByRole('heading', { name: 'The team’s reminders' })).toBeTruthy();
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines).toEqual(['Note the time', 'Relisez <b>']);
});
