import { styleText } from 'node:util';
import type { Diagnostic, Severity } from '../../../engine/types/diagnostic';
import type { Answer } from '../judge';

const COLOUR = { error: 'red', warning: 'yellow', hint: 'gray' } as const satisfies Record<Severity, string>;
const MARK: Readonly<Record<Severity, string>> = { error: '●', warning: '◐', hint: '○' };
const SOUND = { fr: 'Prêt à publier.', en: 'Ready to post.' } as const;
const UNREAD = {
  fr: 'Rien à signaler, mais la conversation n’est pas lue.',
  en: 'Nothing to report, but the conversation is unread.',
} as const;

/** The draft with the words of a finding underlined. */
function underlined(draft: string, { spans, severity }: Diagnostic): string {
  let out = '';
  let at = 0;
  for (const [start, end] of spans) {
    out += draft.slice(at, start) + styleText([COLOUR[severity], 'underline'], draft.slice(start, end));
    at = end;
  }
  return out + draft.slice(at);
}

function block(draft: string, one: Diagnostic): string {
  const lines = [
    styleText([COLOUR[one.severity], 'bold'], `${MARK[one.severity]} ${one.message}`) +
      styleText('gray', `  ${one.rule}`),
  ];
  if (one.spans.length > 0) lines.push(`  ${underlined(draft, one)}`);
  for (const { text, at } of one.evidence ?? [])
    lines.push(styleText('gray', `  « ${text} »${at ? ` ${at}` : ''}`));
  lines.push(styleText('gray', `  ${one.why}`));
  for (const { label, text } of one.rewrites.slice(0, 1))
    lines.push(`  ${styleText('green', label)}: ${text}`);
  return lines.join('\n');
}

/**
 * The answer for a person to read.
 * @param isRead whether a customer's message was given
 */
export function print(draft: string, { diagnostics }: Answer, ui: 'fr' | 'en', isRead: boolean): string {
  if (diagnostics.length === 0) return styleText('green', isRead ? SOUND[ui] : UNREAD[ui]);
  return diagnostics.map((one) => block(draft, one)).join('\n\n');
}
