import { browser } from 'wxt/browser';

/** One command of the extension, as the browser has it. */
interface Command {
  readonly name?: string | undefined;
  readonly shortcut?: string | undefined;
}

/** The keys of each command that has some. Names that begin with «_» are the browser's own. */
export function keysOf(commands: readonly Command[]): Record<string, string> {
  const given = commands.flatMap(({ name = '_', shortcut = '' }) =>
    name.startsWith('_') || shortcut === '' ? [] : [[name, shortcut] as const],
  );
  return Object.fromEntries(given);
}

/** The extension's shortcuts as they stand now; none where a browser has no such thing. */
export const ownShortcuts = async (): Promise<Record<string, string>> =>
  keysOf((await browser.commands?.getAll()) ?? []);
