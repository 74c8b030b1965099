import type { Person } from '../page/story.ts';

const HUES = 6;

function hue(handle: string): number {
  return [...handle].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % HUES;
}

/** A disc with an initial, in the container that names the account. */
export function Avatar({ person }: { person: Person }) {
  return (
    <div data-testid={`UserAvatar-Container-${person.handle}`} className={`avatar hue-${hue(person.handle)}`}>
      {person.name.charAt(0)}
    </div>
  );
}
