// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { layOut } from './layout';
import { fieldAt, readPlain } from './plain';

function written(html: string): string {
  document.body.innerHTML = `<div id="box" contenteditable="true">${html}</div>`;
  return layOut(readPlain(document.querySelector('#box') as HTMLElement)).text;
}

afterEach(() => document.body.replaceChildren());

describe('a box of a page that we know nothing of', () => {
  it.each([
    ['Bonjour <b>Camille</b>,', 'Bonjour Camille,'],
    ['one<div>two</div><div><br></div><div>three</div>', 'one\ntwo\n\nthree'],
    ['<p>one<br>two</p><p>three<br></p>', 'one\ntwo\nthree'],
    ['<div><div>deep</div><ul><li>a</li><li>b</li></ul></div>', 'deep\na\nb'],
    ['hi <span contenteditable="false">@sam</span>, ok', 'hi @sam, ok'],
    ['', ''],
  ])('is read by its blocks and line breaks: %s', (html, text) => {
    expect(written(html)).toBe(text);
  });

  it('is what people write messages in', () => {
    document.body.innerHTML = '<textarea></textarea><input type="text"><input type="password"><p></p>';
    const found = [...document.body.children].map((one) => fieldAt(one)?.tagName ?? null);
    expect([...found, fieldAt(null)]).toEqual(['TEXTAREA', 'INPUT', null, null, null]);
  });
});
