// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../settings/settings';
import { WelcomePage } from './welcome-page';

let latest: Settings;
const asked: string[] = [];

function Live({ better }: { better: boolean }) {
  const [settings, setSettings] = useState(defaultSettings);
  latest = settings;
  const [story] = useState(() => ({
    mount: (box: HTMLTextAreaElement, place: HTMLElement) => {
      asked.push(`mount ${box.value.slice(0, 2)} ${place.className}`);
      return () => asked.push('unmount');
    },
    onShow: () => asked.push('show'),
    onReplay: () => asked.push('replay'),
  }));
  return (
    <WelcomePage
      locale="en"
      theme="light"
      story={{ better, ...story }}
      ways={{ settings, onChange: setSettings }}
    />
  );
}

const show = (better = false): void => {
  asked.length = 0;
  render(<Live better={better} />);
};
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const write = (label: string, value: string): void =>
  void fireEvent.change(screen.getByLabelText(label), { target: { value } });

afterEach(cleanup);

describe('the welcome page', () => {
  it('asks for nothing: a story, two ways that may be left, what a lead can see', () => {
    show();
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    expect(screen.getByText(/Neither your drafts nor your replies/)).toBeTruthy();
    expect(screen.getByText(/first ten replies/)).toBeTruthy();
  });

  it('sets the real coach to work on the pasted answer, and lets it go', () => {
    show();
    press('See the advice');
    cleanup();
    expect(asked).toEqual(['mount Hi story-bar', 'show', 'unmount']);
  });

  it('can be played again once there is a better answer', () => {
    show(true);
    expect(screen.getByText(/Sam has been heard/)).toBeTruthy();
    press('Play again');
    expect(asked.at(-1)).toBe('replay');
  });

  it('keeps a team’s link, and nothing that is none', () => {
    show();
    press('I have a team link');
    for (const wrong of ['packs.example', 'http://packs.example/team.json', 'https://']) {
      write('Your team’s link', wrong);
      press('Keep');
      expect(screen.getByText('A team link begins with https.')).toBeTruthy();
      expect(latest.teamLink).toBe('');
    }
    write('Your team’s link', ' https://packs.example/team.json ');
    press('Keep');
    expect(latest.teamLink).toBe('https://packs.example/team.json');
    write('Your team’s link', 'https://packs.example/team.json');
    expect(screen.getByText(/^Kept\./)).toBeTruthy();
  });

  it('takes down how one who is alone speaks and signs', () => {
    show();
    press('I answer on my own');
    fireEvent.click(screen.getByRole('radio', { name: 'tu' }));
    write('Your initials', 'LM');
    expect(latest).toMatchObject({ brand: { address: 'tu' }, signing: { all: 'LM', by: 'LM' } });
  });
});
