import { describe, expect, it } from 'vitest';
import { idsIn, plainIds } from './ids';

describe('the ids in an address', () => {
  it.each([
    ['/acme/posts/1?comment_id=111', { id: '111', thread: '111' }],
    ['/acme/posts/1?comment_id=111&reply_comment_id=222&__cft__[0]=x', { id: '222', thread: '111' }],
    [`https://www.facebook.com/jane?comment_id=${btoa('comment:9_333')}`, { id: '333', thread: '333' }],
    [`/jane?comment_id=${encodeURIComponent(btoa('comment:9_333'))}`, { id: '333', thread: '333' }],
    ['/jane?comment_id=%%%', null],
    ['/jane?comment_id=Zm9v', null],
    ['/jane', null],
  ])('%s', (href, ids) => {
    expect(idsIn(href)).toEqual(ids);
  });

  it('tells the plain form from the encoded one', () => {
    expect(plainIds('/a?comment_id=11&x=1')).toEqual({ id: '11', thread: '11' });
    expect(plainIds('/a?comment_id=11ab')).toBeNull();
  });
});
