import type { Page } from '../../browsers/page.ts';
import { ANSWERED, ASKED, type Commands, type Name } from './commands.ts';

interface Reply {
  answer?: unknown;
  failure?: string;
}

/** Runs in the page: puts one question to the probe and waits for its answer. */
function question(asked: string, answered: string, json: string, patience: number): Promise<Reply | null> {
  return new Promise((resolve) => {
    const { number } = JSON.parse(json) as { number: number };
    const hear = (event: Event) => {
      const reply = JSON.parse((event as CustomEvent<string>).detail) as Reply & { number: number };
      if (reply.number === number) settle(reply);
    };
    const timer = setTimeout(() => settle(null), patience);
    const settle = (reply: Reply | null) => {
      clearTimeout(timer);
      document.removeEventListener(answered, hear);
      resolve(reply);
    };
    document.addEventListener(answered, hear);
    document.dispatchEvent(new CustomEvent(asked, { detail: json }));
  });
}

let asked = 0;

/** Has the shipped modules do something in the page's isolated world. */
export async function ask<N extends Name>(
  page: Page,
  name: N,
  what: Commands[N]['ask'],
  patience = 5000,
): Promise<Commands[N]['answer']> {
  const json = JSON.stringify({ number: ++asked, name, ask: what });
  const reply = (await page.evaluate(question, ASKED, ANSWERED, json, patience)) as Reply | null;
  if (!reply) throw new Error(`the probe does not answer «${name}»`);
  if (reply.failure) throw new Error(`«${name}»: ${reply.failure}`);
  return reply.answer as Commands[N]['answer'];
}
