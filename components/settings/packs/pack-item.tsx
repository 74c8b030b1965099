import { useState } from 'react';
import { Button } from '../../ui/button';
import { Switch } from '../../ui/switch';
import { useSay } from '../../ui/voice';
import { ChangeList } from './change-list';
import type { PacksDoor, ShownPack } from './door';
import { FaultWords } from './fault-words';
import { Publishing } from './publishing';
import { SourceLine } from './source-line';
import type { PackDeeds } from './use-packs';

interface PackProps {
  readonly pack: ShownPack;
  readonly door: PacksDoor;
  readonly deeds: PackDeeds;
}

function Holds({ holds }: Pick<ShownPack, 'holds'>) {
  const say = useSay();
  const parts = [
    [holds.rules, 'packs.holdsRules'],
    [holds.changed, 'packs.holdsChanged'],
    [holds.contacts, 'packs.holdsContacts'],
    [holds.texts, 'packs.holdsTexts'],
  ] as const;
  const told = parts.filter(([n]) => n > 0).map(([n, key]) => say(key, { n }));
  return told.length > 0 ? <p className="small">{told.join(' · ')}</p> : null;
}

function News({ pack, door }: Omit<PackProps, 'deeds'>) {
  const say = useSay();
  if (!pack.news) return null;
  const { from, to } = pack.news;
  return (
    <div className="pack-news">
      <p>
        {say('packs.news', { from: from ?? '', to })}{' '}
        <Button look="link" onClick={() => void door.seen(pack.id)}>
          {say('packs.seen')}
        </Button>
      </p>
      <ChangeList changes={pack.news} />
    </div>
  );
}

/** Kept when the field is left: half a name must not switch packs. */
function Accounts({ pack, door }: Omit<PackProps, 'deeds'>) {
  const say = useSay();
  const written = pack.accounts.join(', ');
  const [typed, setTyped] = useState<string | null>(null);
  const keep = (): void => {
    if (typed === null || typed === written) return;
    const accounts = typed.split(/[,;]/).map((one) => one.trim());
    void door.change(pack.id, { accounts: accounts.filter((one) => one !== '') }).then(() => setTyped(null));
  };
  return (
    <div className="field">
      <label htmlFor={`accounts-${pack.id}`}>{say('packs.accounts', { name: pack.name })}</label>
      <input
        id={`accounts-${pack.id}`}
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`accounts-hint-${pack.id}`}
        readOnly={pack.source.kind === 'policy'}
        value={typed ?? written}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
      />
      <p id={`accounts-hint-${pack.id}`} className="quiet small">
        {say('packs.accountsHint')}
      </p>
    </div>
  );
}

function Deeds({ pack, door, deeds, onPublish }: PackProps & { readonly onPublish: () => void }) {
  const say = useSay();
  const { id, name, source } = pack;
  return (
    <div className="files-buttons">
      {'url' in source && (
        <Button aria-label={say('packs.updateOf', { name })} onClick={() => deeds.refresh(id, name)}>
          {say('packs.update')}
        </Button>
      )}
      <Button aria-label={say('packs.saveOf', { name })} onClick={() => deeds.save(id)}>
        {say('packs.save')}
      </Button>
      {source.kind !== 'policy' && (
        <>
          <Button aria-label={say('packs.editOf', { name })} onClick={() => door.edit(id)}>
            {say('packs.edit')}
          </Button>
          <Button aria-label={say('packs.publish.openOf', { name })} onClick={onPublish}>
            {say('packs.publish.open')}
          </Button>
          <Button
            look="link"
            aria-label={say('packs.removeOf', { name })}
            onClick={() => deeds.remove(id, name)}
          >
            {say('packs.remove')}
          </Button>
        </>
      )}
    </div>
  );
}

interface PackItemProps extends PackProps {
  /** Whether it is shown where to publish it. */
  readonly publishing: boolean;
}

/** One pack: what it brings, where it is from, whom it serves. */
export function PackItem({ pack, door, deeds, publishing }: PackItemProps) {
  const say = useSay();
  const [publishes, setPublishes] = useState(publishing);
  const { id, name, version, source, signedBy, fault, on } = pack;
  return (
    <li className="pack" aria-labelledby={`pack-${id}`}>
      <div className="pack-head">
        <h3 id={`pack-${id}`}>{name}</h3>
        {source.kind !== 'policy' && (
          <Switch
            on={on}
            label={say('packs.active', { name })}
            onChange={(next) => void door.change(id, { on: next })}
          />
        )}
      </div>
      <SourceLine {...{ version, source, signedBy }} />
      <Holds holds={pack.holds} />
      {pack.hasDraft && <p className="small">{say('packs.draft')}</p>}
      {fault && (
        <div className="pack-fault small">
          <FaultWords fault={fault} />
          <p>{say('packs.stays')}</p>
        </div>
      )}
      <News pack={pack} door={door} />
      <Accounts pack={pack} door={door} />
      <Deeds pack={pack} door={door} deeds={deeds} onPublish={() => setPublishes(!publishes)} />
      {publishes && (
        <Publishing id={id} name={name} door={door.publishing} onClose={() => setPublishes(false)} />
      )}
    </li>
  );
}
