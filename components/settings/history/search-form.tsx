import { useLocale, useSay } from '../../ui/voice';
import type { AccountCount, Search } from './door';
import { accountName, grouped } from './names';

interface SearchFormProps {
  readonly search: Search;
  readonly accounts: readonly AccountCount[];
  readonly onChange: (search: Search) => void;
}

/** Words to look for; the account too, once there are several. */
export function SearchForm({ search, accounts, onChange }: SearchFormProps) {
  const say = useSay();
  const locale = useLocale();
  return (
    <search className="history-search">
      <div className="field">
        <label htmlFor="history-words">{say('history.search')}</label>
        <input
          id="history-words"
          type="search"
          autoComplete="off"
          value={search.words}
          onChange={(event) => onChange({ ...search, words: event.target.value })}
        />
      </div>
      {(accounts.length > 1 || search.account !== null) && (
        <div className="field">
          <label htmlFor="history-account">{say('history.account')}</label>
          <select
            id="history-account"
            value={search.account ?? ''}
            onChange={(event) => onChange({ ...search, account: event.target.value || null })}
          >
            <option value="">{say('history.allAccounts')}</option>
            {accounts.map(({ account, count }) => (
              <option key={account} value={account}>
                {accountName(account)} ({grouped(count, locale)})
              </option>
            ))}
          </select>
        </div>
      )}
    </search>
  );
}
