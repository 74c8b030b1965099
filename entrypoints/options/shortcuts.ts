import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { ShortcutRow, ShortcutsProps } from '../../components/settings/shortcuts-section';
import { isOwn } from '../../host/shortcuts/shortcuts';

/** Where a browser keeps the shortcuts of its extensions; no page of ours can change them itself. */
const PAGES = { chrome: 'chrome://extensions/shortcuts', edge: 'edge://extensions/shortcuts' } as const;

function browserOf(userAgent: string): ShortcutsProps['browser'] {
  if (/Firefox\//.test(userAgent)) return 'firefox';
  return /Edg\//.test(userAgent) ? 'edge' : 'chrome';
}

/** Firefox has a call of its own for it from version 137 on. */
interface WithSettings {
  openShortcutSettings?(): Promise<void>;
}

async function openPage(which: ShortcutsProps['browser']): Promise<void> {
  const commands = browser.commands as WithSettings | undefined;
  if (which === 'firefox') await commands?.openShortcutSettings?.();
  else await browser.tabs.create({ url: PAGES[which] });
}

async function read(): Promise<ShortcutRow[]> {
  const all = await browser.commands.getAll();
  return all.filter(isOwn).map(({ name = '', description, shortcut }) => ({
    name,
    description: description ?? name,
    keys: shortcut ?? '',
  }));
}

/** The extension's shortcuts as the browser has them; read anew when the person comes back to the page. */
export function useShortcuts(): ShortcutsProps {
  const [list, setList] = useState<readonly ShortcutRow[] | null>(null);
  const which = browserOf(navigator.userAgent);
  useEffect(() => {
    const look = (): void => void read().then(setList, () => setList([]));
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return { list, browser: which, onChange: () => void openPage(which).catch(() => undefined) };
}
