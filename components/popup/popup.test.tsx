// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { type PageReport, Popup } from './popup';

const asked: string[] = [];

function show(page: PageReport): string {
  render(
    <Popup
      locale="en"
      theme="light"
      page={page}
      onToggle={(on) => asked.push(`on ${on}`)}
      onOptions={() => asked.push('options')}
    />,
  );
  return document.body.textContent ?? '';
}

const site = { kind: 'site', site: 'x', on: true, healthy: true, composers: [] } as const;

afterEach(cleanup);

describe('the popup', () => {
  it('counts what was found on the page', () => {
    const composers = [
      { toMend: 2, threadRead: true },
      { toMend: 1, threadRead: false },
    ];
    expect(show({ ...site, composers })).toMatch(
      /2 reply boxes in view3 things to revisit · Conversation not read/,
    );
  });

  it('never says «nothing to revisit» of a conversation that it did not read', () => {
    expect(show({ ...site, composers: [{ toMend: 0, threadRead: false }] })).not.toMatch(/Nothing/);
    cleanup();
    expect(show({ ...site, composers: [{ toMend: 0, threadRead: true }] })).toMatch(/Nothing to revisit/);
  });

  it('says so where it does not work, and where a site has changed', () => {
    expect(show({ kind: 'elsewhere' })).toMatch(/doesn’t read this page/);
    cleanup();
    expect(show({ ...site, healthy: false })).toMatch(/site has changed/);
  });

  it('switches this site off and leads to the options', () => {
    show(site);
    fireEvent.click(screen.getByRole('switch', { name: 'On for X' }));
    fireEvent.click(screen.getByRole('button', { name: 'Tact settings' }));
    expect(asked).toEqual(['on false', 'options']);
  });
});
