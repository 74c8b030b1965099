// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { correspondentOf } from './correspondent';
import { messagesOn } from './messages';

const OWN = '<a data-testid="AppTabBar_Profile_Link" href="/norel"></a>';

function post(handle: string, text: string, id: number, focused = false): string {
  return `<article data-testid="tweet" tabindex="${focused ? -1 : 0}">
    <div data-testid="User-Name"><a href="/${handle}">${handle} N.</a><a href="/${handle}" tabindex="-1">@${handle}</a></div>
    <a href="/${handle}/status/${id}"><time datetime="2026-05-12T1${id}:00:00.000Z"></time></a>
    <div data-testid="tweetText">${text}</div></article>`;
}

function show(...posts: string[]): void {
  document.body.innerHTML = `${OWN}<main><div data-testid="primaryColumn">${posts.join('')}
    <div data-testid="inline_reply_offscreen"><div data-testid="tweetTextarea_0" contenteditable="true"></div></div>
    </div></main>`;
}

const told = () => messagesOn(document)?.messages.map(({ author, side, to }) => [author, side, to]);

describe('the posts of a conversation', () => {
  it('are the brand’s and those meant for it', () => {
    show(
      post('elise', '@norel en panne', 1),
      post('norel', '@elise je regarde', 2),
      post('tom', '@elise courage', 3),
      post('elise', 'Alors ?', 4, true),
      post('nora', 'Pareil, @Norel', 5),
    );
    expect(told()).toEqual([
      ['elise N.', 'customer', undefined],
      ['norel N.', 'brand', 'elise'],
      ['elise N.', 'customer', undefined],
      ['nora N.', 'customer', undefined],
    ]);
  });

  it('are all of them under the brand’s own post', () => {
    show(post('norel', 'Soldes', 1, true), post('tom', 'Et mon colis ?', 2));
    expect(told()).toEqual([
      ['norel N.', 'brand', undefined],
      ['tom N.', 'customer', undefined],
    ]);
  });

  it('are none in a feed, which does not show their answers', () => {
    show(post('tom', '@norel ?', 1));
    expect(messagesOn(document)).toBeNull();
  });
});

describe('the way to write to a customer in private', () => {
  const editable = (): Element => document.querySelector('[contenteditable]') as Element;

  it('is their number where the page tells it, else their profile', () => {
    show(post('elise', '@norel en panne', 1, true));
    expect(correspondentOf(editable())).toEqual({
      handle: 'elise',
      way: { url: `${location.origin}/elise`, direct: false },
    });
    document.body.insertAdjacentHTML(
      'beforeend',
      '<button data-testid="111-follow" aria-label="Suivre @tom"></button><button data-testid="222-unfollow" aria-label="Suivi @Elise"></button>',
    );
    expect(correspondentOf(editable())?.way).toEqual({
      url: `${location.origin}/messages/compose?recipient_id=222`,
      direct: true,
    });
  });
});
