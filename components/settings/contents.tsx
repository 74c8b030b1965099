import { useEffect, useState } from 'react';
import { useSay } from '../ui/voice';

interface Heading {
  readonly id: string;
  readonly title: string;
}

const headings = (): Heading[] =>
  [...document.querySelectorAll('.page h2[id]')].map(({ id, textContent }) => ({
    id,
    title: textContent ?? '',
  }));

/** Where to go on a long page, read off its own headings. Beside the page where there is room for it. */
export function Contents() {
  const say = useSay();
  const [list, setList] = useState<readonly Heading[]>([]);
  // `say` changes with the language, and the headings with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the headings are what it was rendered from
  useEffect(() => setList(headings()), [say]);
  return (
    <nav className="contents" aria-label={say('privacy.contents')}>
      <ul>
        {list.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
