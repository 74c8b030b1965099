import { expect, it } from 'vitest';
import { applyEdits } from './edits';
import { goingOn, greeted } from './greet';

it.each([
  ['Hi Tom, It will be there on Friday.', 'Hi Tom, it will be there on Friday.'],
  ['Hi Tom, IT will look into it.', 'Hi Tom, IT will look into it.'],
])('goes on behind the greeting, %s', (text, expected) => expect(goingOn(text, 8)).toBe(expected));

it('leaves capitals alone where a greeting is put before them', () => {
  expect(applyEdits('IT will look into it.', greeted('IT will look into it.', 'Tom', 'en'))).toBe(
    'Hi Tom, IT will look into it.',
  );
});
