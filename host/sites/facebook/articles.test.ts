// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { articlesIn } from './articles';

const link = (id: number): string => `<a href="/p?comment_id=${id}">l${id}</a>`;
const words = (id: number): string => `<div dir="auto">w${id}</div>`;
const article = (label: string, inside: string): string =>
  `<div role="article" aria-label="${label}">${inside}</div>`;

function told(html: string): Record<string, string> {
  document.body.innerHTML = html;
  const texts = (parts: readonly Element[]): string[] => parts.map((part) => part.textContent ?? '');
  return Object.fromEntries(
    articlesIn(document.body).map(({ label, links, paragraphs }) => [
      label ?? '',
      texts([...links, ...paragraphs]).join(' '),
    ]),
  );
}

describe('the articles of a page', () => {
  it('have what stands in them, the inner ones apart', () => {
    expect(told(article('a', `${link(1)}${words(1)}${article('b', link(2) + words(2))}`))).toEqual({
      a: 'l1 w1',
      b: 'l2 w2',
    });
  });

  it('have what stands behind an article in them, too', () => {
    const inner = article('b', `${link(2)}${words(2)}${article('c', link(3))}${words(4)}`);
    expect(told(article('a', `${link(1)}${inner}${link(5)}${words(5)}`))).toEqual({
      a: 'l1 l5 w5',
      b: 'l2 w2 w4',
      c: 'l3',
    });
  });

  it('have nothing of what stands between them, nor of a reply box', () => {
    const box = `<form>${words(8)}</form>`;
    expect(
      told(`${article('a', `${words(1)}${box}${words(2)}`)}${words(9)}${article('b', link(3))}`),
    ).toEqual({
      a: 'w1 w2',
      b: 'l3',
    });
  });
});
