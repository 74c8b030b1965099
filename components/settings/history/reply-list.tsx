import { Button } from '../../ui/button';
import { useLocale, useSay } from '../../ui/voice';
import type { Search, ShownReply } from './door';
import { accountName, grouped, momentOf } from './names';
import type { Replies } from './use-replies';

interface LineProps {
  readonly reply: ShownReply;
  readonly onErase: (keys: readonly string[]) => void;
}

function ReplyLine({ reply: { key, account, at, text, to }, onErase }: LineProps) {
  const say = useSay();
  const when = momentOf(at, useLocale());
  const parts = [when, accountName(account), ...(to ? [say('history.to', { to })] : [])];
  return (
    <li className="reply">
      <p className="reply-text">{text}</p>
      <div className="reply-foot">
        <span className="quiet small">{parts.join(' · ')}</span>
        <Button look="link" aria-label={say('history.eraseOne', { when })} onClick={() => onErase([key])}>
          {say('history.erase')}
        </Button>
      </div>
    </li>
  );
}

interface ReplyListProps {
  readonly replies: Replies;
  readonly search: Search;
  readonly onErase: (keys: readonly string[]) => void;
  readonly onMore: () => void;
  readonly onRetry: () => void;
}

/** One sentence in place of a list, while there is none. */
function Instead({ replies, search, onRetry }: ReplyListProps) {
  const say = useSay();
  if (replies.phase === 'loading') return <p className="empty quiet">{say('history.loading')}</p>;
  if (replies.phase === 'ready') {
    return (
      <p className="empty">
        {say(replies.accounts.length > 0 && search.words ? 'history.none' : 'history.empty')}
      </p>
    );
  }
  return (
    <p className="empty history-fault">
      {say(`fault.${replies.phase}`)}
      <Button look="link" onClick={onRetry}>
        {say('settings.retry')}
      </Button>
    </p>
  );
}

/** The replies found, newest first. */
export function ReplyList(props: ReplyListProps) {
  const { replies, search, onErase, onMore } = props;
  const { keys, shown, phase } = replies;
  const say = useSay();
  const locale = useLocale();
  const isAll = search.words === '' && search.account === null;
  return (
    <>
      {(shown.length === 0 || phase !== 'ready') && <Instead {...props} />}
      {shown.length > 0 && (
        <div className="history-count">
          <p role="status">{say('history.found', { n: keys.length, count: grouped(keys.length, locale) })}</p>
          <Button look="link" onClick={() => onErase(keys)}>
            {say(isAll ? 'history.eraseAll' : 'history.eraseFound')}
          </Button>
        </div>
      )}
      <ul className="replies">
        {shown.map((reply) => (
          <ReplyLine key={reply.key} reply={reply} onErase={onErase} />
        ))}
      </ul>
      {shown.length < keys.length && shown.length > 0 && (
        <Button onClick={onMore}>{say('history.more')}</Button>
      )}
    </>
  );
}
