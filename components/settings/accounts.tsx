import { Button } from '../ui/button';
import { useSay } from '../ui/voice';
import { replaced, withBrand, without } from './changes';
import { useEditing } from './editing';

function Account({ account, index }: { account: string; index: number }) {
  const { settings, change, remove } = useEditing();
  const say = useSay();
  const { accounts } = settings.brand;
  const name = say('settings.account', { n: index + 1 });
  return (
    <li className="entry">
      <input
        type="text"
        aria-label={name}
        autoComplete="off"
        spellCheck={false}
        value={account}
        onChange={(event) =>
          change(withBrand(settings, { accounts: replaced(accounts, index, event.target.value) }))
        }
      />
      <Button
        look="link"
        aria-label={say('settings.removeItem', { item: account || name })}
        onClick={() =>
          remove(withBrand(settings, { accounts: without(accounts, index) }), say('settings.removedAccount'))
        }
      >
        {say('settings.remove')}
      </Button>
    </li>
  );
}

/** The accounts that post for the brand. */
export function Accounts() {
  const { settings, change } = useEditing();
  const say = useSay();
  const { accounts } = settings.brand;
  return (
    <div className="field">
      <h3>{say('settings.accounts')}</h3>
      <p className="quiet small">
        {say(accounts.length > 0 ? 'settings.accountsHint' : 'settings.accountsEmpty')}
      </p>
      <ul className="entries">
        {accounts.map((account, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; its text changes while typed
          <Account key={index} account={account} index={index} />
        ))}
      </ul>
      <Button onClick={() => change(withBrand(settings, { accounts: [...accounts, ''] }))}>
        {say('settings.addAccount')}
      </Button>
    </div>
  );
}
