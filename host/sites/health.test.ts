// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { countMarks, isEstranged } from './health';

const draft = '<div class="public-DraftEditor-content" role="textbox" contenteditable="true"></div>';
const post = '<article data-testid="tweet"><div data-testid="tweetText">secret words</div></article>';

const box = (html: string): Element => {
  document.body.innerHTML = html;
  return document.querySelector('[contenteditable], textarea') as Element;
};

afterEach(() => document.body.replaceChildren());

describe('the health of a site', () => {
  it('is good where a box is known, a reply or not', () => {
    expect(isEstranged('x', box(draft + post), document)).toBe(false);
    expect(isEstranged('x', box('<textarea></textarea>'), document)).toBe(false);
  });

  it('is bad where no mark fits a box, or the posts are gone', () => {
    expect(isEstranged('x', box(`<div contenteditable="true"></div>${post}`), document)).toBe(true);
    expect(isEstranged('x', box(draft), document)).toBe(true);
    expect(isEstranged('facebook', box('<div contenteditable="true"></div>'), document)).toBe(true);
  });

  it('is told by numbers, without a word of the page', () => {
    box(draft + post + post);
    const marks = countMarks('x', document);
    expect(marks).toMatchObject({ POST: 2, DRAFT_EDITABLE: 1, POST_BUTTON: 0 });
    expect(JSON.stringify(marks)).not.toContain('secret');
  });
});
