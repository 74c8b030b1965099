import type { Person } from '../page/story.ts';
import { words } from './words.ts';

/** The line that names whom a reply goes to; the name is not in the editor. */
export function ReplyingTo({ to }: { to: Person }) {
  return (
    <div dir="ltr" className="replying-to">
      {words.replyingTo}{' '}
      <a role="link" href={`/${to.handle}`}>
        @{to.handle}
      </a>
    </div>
  );
}
