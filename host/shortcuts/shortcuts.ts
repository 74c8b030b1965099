import { browser } from 'wxt/browser';

/** One command of the extension, as the browser has it. */
interface Command {
  readonly name?: string | undefined;
  readonly shortcut?: string | undefined;
}

/** Whether a command is the extension's: names that begin with «_» are the browser's own. */
export const isOwn = ({ name = '_' }: Command): boolean => name !== '' && !name.startsWith('_');

/** The keys of each command that has some. */
export function keysOf(commands: readonly Command[]): Record<string, string> {
  const given = commands
    .filter(isOwn)
    .flatMap(({ name = '', shortcut }) => (shortcut ? [[name, shortcut] as const] : []));
  return Object.fromEntries(given);
}

/** The extension's shortcuts as they stand now; none where a browser has no such thing. */
export const ownShortcuts = async (): Promise<Record<string, string>> =>
  keysOf((await browser.commands?.getAll()) ?? []);
