import type { TextReading } from '../reading/text';

const MOST = 80;

/** A customer's question as it can be quoted in a reply: on one line, short, calm, without its number or handle. */
export function asQuestion(text: string): string {
  const isShouted = (text.match(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu)?.length ?? 0) > 1;
  const line = (
    isShouted ? text.replace(/(?<![\p{L}\d])\p{Lu}+(?![\p{L}\d])/gu, (word) => word.toLowerCase()) : text
  )
    .replace(/@\w+|__\w+?__/g, '')
    .replace(/\s+/g, ' ')
    .replace(/([?!])(?:\s?[?!])+/g, '?')
    .replace(
      /^(?:[\s\d).:/°,;!-]|(?:bonjour|bonsoir|merci(?: beaucoup)?|hi|hello|hey|thanks|ok)(?=[\s,.!]))+|[\s,;]+$/gi,
      '',
    )
    .trim();
  if (line.length <= MOST) return line;
  const cut = line.slice(0, line.lastIndexOf(' ', MOST));
  return `${cut}…`;
}

/** The customer's sentence in which a point stands, where it is short enough to be quoted; else the point. */
export function sentenceOf({ text, sentences }: TextReading, point: string): string {
  const at = text.indexOf(point);
  const around = sentences.find(({ start, end }) => at >= start && at < end);
  const whole = around ? text.slice(around.start, around.end) : point;
  return at >= 0 && whole.length <= MOST + 20 ? whole : point;
}
