// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { FieldState } from './elsewhere';
import { type PageReport, Popup } from './popup';

const asked: string[] = [];

function show(page: PageReport, field: FieldState = 'offered'): string {
  render(
    <Popup
      locale="en"
      theme="light"
      page={page}
      field={field}
      onToggle={(on) => asked.push(`on ${on}`)}
      onCoachField={() => asked.push('field')}
      reading="offered"
      onReadPage={() => asked.push('read')}
      onCopyReport={async () => asked.push('copy') > 0}
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

  it('reads a page elsewhere when asked to', () => {
    asked.length = 0;
    show({ kind: 'elsewhere' });
    fireEvent.click(screen.getByRole('button', { name: 'Read this page' }));
    expect(asked).toEqual(['read']);
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

  it('coaches a field elsewhere when asked, and says when there is none', () => {
    asked.length = 0;
    expect(show({ kind: 'elsewhere' })).toMatch(/Put the cursor in a field/);
    fireEvent.click(screen.getByRole('button', { name: 'Coach this field' }));
    expect(asked).toEqual(['field']);
    cleanup();
    expect(show({ kind: 'elsewhere' }, 'nothing')).toMatch(/no field/);
  });

  it('copies a report on a site that has changed', async () => {
    asked.length = 0;
    show({ ...site, healthy: false });
    fireEvent.click(screen.getByRole('button', { name: 'Copy a report' }));
    expect(await screen.findByText(/Copied: /)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Coach this field' }));
    expect(asked).toEqual(['copy', 'field']);
  });

  it('switches this site off and leads to the options', () => {
    show(site);
    fireEvent.click(screen.getByRole('switch', { name: 'On for X' }));
    fireEvent.click(screen.getByRole('button', { name: 'Tact settings' }));
    expect(asked.slice(-2)).toEqual(['on false', 'options']);
  });
});
