import type { HistoryDoor } from '../../components/settings/history/door';
import { download } from '../../host/files/download';
import { historyChanges } from '../../host/history/changes';
import { collect } from '../../host/history/collect';
import { exportReplies } from '../../host/history/export';
import { faultOf } from '../../host/history/fault';
import { importReplies } from '../../host/history/import';
import { openHistory } from '../../host/history/open';
import { outbox } from '../../host/history/outbox';
import type { Retention } from '../../host/history/retention';
import { findReplies } from '../../host/history/search';

const FILE_NAME = 'tact-replies.ndjson';

/** The history as the options page works with it: the same database as the background's, opened here. */
export function openHistoryDoor(retention: () => Promise<Retention>): HistoryDoor {
  const changes = historyChanges();
  const store = openHistory(changes);
  return {
    accounts: () => store.accounts(),
    find: (search, signal) => findReplies(store, search, signal),
    load: async (keys) => (await store.get(keys)).filter((reply) => reply !== undefined),
    erase: async (keys) => {
      const gone = await store.erase({ keys });
      return {
        count: gone.length,
        undo: async () => void (await store.take(gone, await retention(), Date.now())),
      };
    },
    save: async (account) =>
      download(await exportReplies(store, account === null ? 'all' : { account }), FILE_NAME),
    bring: async (file) => importReplies(store, file, await retention(), Date.now()),
    collect: async () => (await collect(outbox, store, await retention(), Date.now())).fault,
    faultOf,
    onChanged: (changed, signal) => changes.listen(changed, signal),
  };
}
