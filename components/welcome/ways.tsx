import { useState } from 'react';
import { withBrand } from '../settings/changes';
import type { Settings } from '../settings/settings';
import { Button } from '../ui/button';
import { useSay } from '../ui/voice';

export interface WaysProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

type Way = 'team' | 'alone';

const isLink = (written: string): boolean => {
  const address = URL.parse(written.trim());
  return address?.protocol === 'https:' && address.hostname !== '';
};

/** The team's pack is had from a link; nothing else is asked. */
function TeamLink({ settings, onChange }: WaysProps) {
  const say = useSay();
  const [link, setLink] = useState(settings.teamLink);
  const [tried, setTried] = useState(false);
  const isKept = settings.teamLink !== '' && settings.teamLink === link.trim();
  const keep = (): void => {
    setTried(true);
    if (isLink(link)) onChange({ ...settings, teamLink: link.trim() });
  };
  return (
    <div className="field">
      <label htmlFor="team-link">{say('welcome.link')}</label>
      <input
        id="team-link"
        type="url"
        autoComplete="off"
        placeholder="https://"
        aria-describedby="team-link-said"
        value={link}
        onChange={(event) => setLink(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />{' '}
      <Button onClick={keep}>{say('welcome.keep')}</Button>
      <p id="team-link-said" className="small" role="status">
        {isKept && say('welcome.linkKept')}
        {!isKept && tried && !isLink(link) && say('welcome.notALink')}
      </p>
    </div>
  );
}

function Alone({ settings, onChange }: WaysProps) {
  const say = useSay();
  const address = (value: 'vous' | 'tu') => (
    <label className="radio">
      <input
        type="radio"
        name="address"
        checked={settings.brand.address === value}
        onChange={() => onChange(withBrand(settings, { address: value }))}
      />
      {say(value === 'tu' ? 'settings.addressTu' : 'settings.addressVous')}
    </label>
  );
  const sign = (written: string): void =>
    onChange({ ...settings, signing: { all: written, by: written.trim() } });
  return (
    <>
      <fieldset className="field">
        <legend>{say('settings.address')}</legend>
        {address('vous')}
        {address('tu')}
      </fieldset>
      <div className="field">
        <label htmlFor="initials">{say('welcome.initials')}</label>
        <input
          id="initials"
          type="text"
          autoComplete="off"
          maxLength={12}
          value={settings.signing.all}
          onChange={(event) => sign(event.target.value)}
        />
        <p className="small quiet">{say('welcome.initialsHint')}</p>
      </div>
    </>
  );
}

/** Two ways to begin. Either may be left for later: Tact works as it is. */
export function Ways(props: WaysProps) {
  const say = useSay();
  const [way, setWay] = useState<Way | null>(props.settings.teamLink === '' ? null : 'team');
  const choice = (one: Way) => (
    <Button aria-expanded={way === one} onClick={() => setWay(way === one ? null : one)}>
      {say(`welcome.way.${one}`)}
    </Button>
  );
  return (
    <>
      <p className="ways">
        {choice('team')}
        {choice('alone')}
      </p>
      {way === 'team' && <TeamLink {...props} />}
      {way === 'alone' && <Alone {...props} />}
    </>
  );
}
