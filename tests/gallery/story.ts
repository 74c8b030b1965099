import type { Diagnostic, Rewrite } from '../../engine/types/diagnostic';
import type { Locale, Span } from '../../engine/types/text';

/** An invented case in one language: the draft and what the coach has to say of it. */
export interface Story {
  readonly draft: string;
  readonly blame: Diagnostic;
  readonly deadChannel: Diagnostic;
  readonly apologise: Diagnostic;
  readonly nextStep: Diagnostic;
  readonly canned: Diagnostic;
  readonly privateData: Diagnostic;
  readonly boilerplate: Diagnostic;
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`«${words}» is not in the text`);
  return [start, start + words.length];
}

function rewriting(draft: string, words: string, better: string, label: string): Rewrite {
  const [start, end] = spanOf(draft, words);
  const text = draft.slice(0, start) + better + draft.slice(end);
  const slots = [...text.matchAll(/⟦([^⟧]*)⟧/g)].map((found) => ({
    name: found[1] ?? '',
    span: [found.index, found.index + found[0].length] as const,
  }));
  return { label, edits: [{ start, end, text: better }], text, slots };
}

interface Told {
  readonly draft: string;
  readonly said: Record<Exclude<keyof Story, 'draft'>, readonly [message: string, why: string]>;
  readonly words: Record<'blame' | 'channel' | 'stock' | 'address' | 'greeting', string>;
  readonly better: Record<'blame' | 'blameToo' | 'channel' | 'stock' | 'sorry' | 'step' | 'fresh', string>;
  readonly customer: string;
  readonly tried: string;
  readonly earlier: string;
}

/** Builds the story from its words. */
export function tell({ draft, said, words, better, customer, tried, earlier }: Told): Story {
  const at = '2026-01-14T09:30:00+01:00';
  const about = (key: keyof typeof said) => ({ message: said[key][0], why: said[key][1] });
  const on = (part: string) => [spanOf(draft, part)];
  const change = (part: string, text: string) => rewriting(draft, part, text, '');
  const thread = { source: 'thread', index: 0, text: customer, author: 'Camille', at } as const;
  return {
    draft,
    blame: {
      ...about('blame'),
      rule: 'blame-customer',
      severity: 'error',
      spans: on(words.blame),
      rewrites: [change(words.blame, better.blame), change(words.blame, better.blameToo)],
    },
    deadChannel: {
      ...about('deadChannel'),
      rule: 'dead-channel',
      severity: 'warning',
      spans: on(words.channel),
      evidence: [{ ...thread, spans: [spanOf(customer, tried)] }],
      rewrites: [change(words.channel, better.channel)],
    },
    apologise: {
      ...about('apologise'),
      rule: 'apologise',
      severity: 'error',
      spans: [],
      evidence: [thread],
      rewrites: [change(words.greeting, better.sorry)],
    },
    nextStep: {
      ...about('nextStep'),
      rule: 'next-step',
      severity: 'warning',
      spans: [],
      rewrites: [change(words.stock, better.step)],
    },
    canned: {
      ...about('canned'),
      rule: 'reuse-canned',
      severity: 'error',
      spans: [[0, draft.length]],
      evidence: [{ source: 'history', index: 0, text: earlier, at }],
      rewrites: [change(draft, better.fresh)],
    },
    privateData: {
      ...about('privateData'),
      rule: 'expose-personal-data',
      severity: 'error',
      spans: on(words.address),
      rewrites: [],
    },
    boilerplate: {
      ...about('boilerplate'),
      rule: 'boilerplate',
      severity: 'hint',
      spans: on(words.stock),
      rewrites: [change(words.stock, better.stock)],
    },
  };
}

export type Stories = Record<Locale, Story>;
