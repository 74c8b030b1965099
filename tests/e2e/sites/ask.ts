import type { Page } from '../../browsers/page.ts';
import { ANSWERED, ASKED, type Commands, type Name } from './commands.ts';

/** Runs in the page: the content script answers before the event's dispatch is over. */
function question(asked: string, answered: string, json: string): string {
  let said = '';
  const hear = (event: Event) => {
    said = (event as CustomEvent<string>).detail;
  };
  document.addEventListener(answered, hear, { once: true });
  document.dispatchEvent(new CustomEvent(asked, { detail: json }));
  document.removeEventListener(answered, hear);
  return said;
}

/** Has the shipped modules read the page from an isolated world. */
export async function ask<N extends Name>(
  page: Page,
  name: N,
  what: Commands[N]['ask'],
): Promise<Commands[N]['answer']> {
  const said = await page.evaluate(question, ASKED, ANSWERED, JSON.stringify({ name, ask: what }));
  if (!said) throw new Error(`«${name}» was not answered`);
  return (JSON.parse(said) as { answer: Commands[N]['answer'] }).answer;
}
