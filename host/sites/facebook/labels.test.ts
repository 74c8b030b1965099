import { describe, expect, it } from 'vitest';
import { afterOpening, readLabel, withoutAddressee } from './labels';

describe('the label of a box', () => {
  it.each([
    ['Comment as Acme', { kind: 'comment', name: 'Acme' }],
    ['Commenter en tant que Maison Belcour', { kind: 'comment', name: 'Maison Belcour' }],
    ['Write a comment…', { kind: 'comment' }],
    ['Write a public comment...', { kind: 'comment' }],
    ['Write an answer…', { kind: 'comment' }],
    ['Écrivez un commentaire…', { kind: 'comment' }],
    ['Écrire un commentaire', { kind: 'comment' }],
    ['Reply to Jane Doe', { kind: 'reply', name: 'Jane Doe' }],
    ['Reply to Jane Doe…', { kind: 'reply', name: 'Jane Doe' }],
    ['Reply to Jane Doe’s comment', { kind: 'reply', name: 'Jane Doe' }],
    ['Répondre à\u00a0Camille Verdun…', { kind: 'reply', name: 'Camille Verdun' }],
  ])('«%s»', (label, read) => {
    expect(readLabel(label)).toEqual(read);
  });

  it.each([null, '', 'Message', 'Write to Jane Doe', 'Écrire à Camille', 'What’s on your mind?', 'Comments'])(
    '«%s» is no comment’s',
    (label) => {
      expect(readLabel(label)).toBeNull();
    },
  );
});

describe('the label of a comment', () => {
  it.each([
    ['Comment by Jane Doe 2 days ago', 'Jane Doe 2 days ago'],
    ['Réponse de Acme au commentaire de Jane hier', 'Acme au commentaire de Jane hier'],
    ['Feed', null],
    [null, null],
  ])('«%s» opens with known words', (label, rest) => {
    expect(afterOpening(label)).toBe(rest);
  });

  it.each([
    ["Acme to Jane Doe's comment", 'Acme'],
    ['Acme to Jane Doe’s reply', 'Acme'],
    ['Acme au commentaire de Jane Doe', 'Acme'],
    ['Acme à la réponse d’Anne', 'Acme'],
    ['Acme', 'Acme'],
  ])('«%s» without the addressee', (rest, author) => {
    expect(withoutAddressee(rest)).toBe(author);
  });
});
