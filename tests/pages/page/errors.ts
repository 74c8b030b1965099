import { publish, replica } from './replica.ts';

function note(kind: string, what: unknown): void {
  const said = what instanceof Error ? (what.stack ?? what.message) : String(what);
  replica.errors.push(`${kind}: ${said}`);
  publish();
}

/** Collects whatever goes wrong on the page, so that no test can overlook it. */
export function collectErrors(): void {
  addEventListener('error', (event) => note('error', event.error ?? event.message));
  addEventListener('unhandledrejection', (event) => note('rejection', event.reason));
  const original = console.error.bind(console);
  console.error = (...args: unknown[]) => {
    note('console', args.map(String).join(' '));
    original(...args);
  };
}
