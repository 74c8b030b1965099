import { useState } from 'react';
import { useSay } from '../../ui/voice';
import type { HistoryDoor, Search } from './door';
import { Files } from './files';
import { Keeping } from './keeping';
import { LastOutcome } from './outcome';
import { ReplyList } from './reply-list';
import { SearchForm } from './search-form';
import { useDeeds } from './use-deeds';
import { useReplies } from './use-replies';

/** The sent replies kept on this machine: seen, searched, brought in and out, erased. */
export function HistorySection({ door }: { door: HistoryDoor }) {
  const say = useSay();
  const [search, setSearch] = useState<Search>({ words: '', account: null });
  const { replies, again, more } = useReplies(door, search);
  const deeds = useDeeds(door, again);
  const { accounts } = replies;
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{say('history.title')}</h2>
      <p className="quiet">{say('history.hint')}</p>
      <Keeping />
      <Files
        canSave={accounts.length > 0}
        busy={deeds.outcome?.kind === 'busy'}
        onSave={() => deeds.save(search.account)}
        onFile={deeds.bring}
      />
      <LastOutcome outcome={deeds.outcome} />
      {(accounts.length > 0 || search.account !== null) && (
        <SearchForm search={search} accounts={accounts} onChange={setSearch} />
      )}
      <ReplyList replies={replies} search={search} onErase={deeds.erase} onMore={more} onRetry={again} />
    </section>
  );
}
