import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grams, jaccard } from './grams';
import { essence } from './normalise';
import { CATALOGUE_ROOM, ReplyCatalogue } from './reply-catalogue';
import { likenessOf, SKETCH_SIZE, type Sketch, sketchOf } from './sketch';

const WORDS =
  'colis retard livraison commande part demain nous verifions avec le transporteur votre dossier et revenons vers vous par message avant ce soir magasin remboursement carte ligne'.split(
    ' ',
  );
const reply = fc
  .array(fc.constantFrom(...WORDS), { minLength: 6, maxLength: 40 })
  .map((all) => all.join(' '));

function catalogueOf(texts: readonly string[], settleAt = texts.length): ReplyCatalogue {
  const catalogue = new ReplyCatalogue(8);
  texts.forEach((text, i) => {
    catalogue.add(String(i), sketchOf(text) as Sketch);
    if (i + 1 === settleAt) catalogue.settle();
  });
  return catalogue;
}

/** What comparing with every reply, one by one, would say. */
function byHand(texts: readonly string[], asked: string, least: number): [string, number][] {
  const own = grams(essence(asked));
  return texts.flatMap((text, i) => {
    const other = grams(essence(text));
    const shared = [...own].filter((gram) => other.has(gram)).length;
    const likeness = Math.max(jaccard(own, other), (0.7 * shared) / Math.min(own.size, other.size));
    return shared > 0 && likeness >= least ? [[String(i), likeness] as [string, number]] : [];
  });
}

describe('the catalogue of earlier replies', () => {
  it('finds what a comparison with every single one finds, settled or not', () => {
    fc.assert(
      fc.property(fc.array(reply, { minLength: 1, maxLength: 60 }), reply, fc.nat(60), (texts, asked, at) => {
        const found = catalogueOf(texts, at).mostAlike(sketchOf(asked) as Sketch, 0.35, texts.length);
        const expected = byHand(texts, asked, 0.35);
        expect(new Map(found.map(({ key, likeness }) => [key, likeness.toFixed(9)]))).toEqual(
          new Map(expected.map(([key, likeness]) => [key, likeness.toFixed(9)])),
        );
        expect(found.map(({ likeness }) => likeness)).toEqual(
          found.map(({ likeness }) => likeness).sort((a, b) => b - a),
        );
      }),
    );
  });

  it('gives the newest of equals, and no more than asked for', () => {
    const text = WORDS.slice(0, 12).join(' ');
    const catalogue = catalogueOf(Array.from({ length: 40 }, () => text));
    expect(catalogue.mostAlike(sketchOf(text) as Sketch, 0.35, 3)).toEqual([
      { key: '39', likeness: 1 },
      { key: '38', likeness: 1 },
      { key: '37', likeness: 1 },
    ]);
  });

  it('estimates long texts from a sample', () => {
    const long = (from: number) => Array.from({ length: 400 }, (_, i) => `mot${(from + i).toString(26)}`);
    const spelt = (from: number) =>
      long(from)
        .join(' ')
        .replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
    const [whole, half] = [sketchOf(spelt(30_000)) as Sketch, sketchOf(spelt(30_200)) as Sketch];
    expect(whole.hashes.length).toBe(SKETCH_SIZE);
    const shared = whole.hashes.filter((hash) => half.hashes.includes(hash)).length;
    const exact = jaccard(grams(essence(spelt(30_000))), grams(essence(spelt(30_200))));
    expect(exact).toBeGreaterThan(0.3);
    const both = Math.min(whole.size, half.size);
    expect(
      Math.abs(likenessOf(shared, whole.size, half.size) - Math.max(exact, (0.7 * 200) / both)),
    ).toBeLessThan(0.15);
  });

  it('has nothing to say of a few words', () => {
    expect(sketchOf('Bonjour Léa, merci beaucoup.')).toBeNull();
  });

  it('keeps ten thousand replies, however long, in less than twelve million bytes', () => {
    const catalogue = new ReplyCatalogue(10_000);
    const hashes = (n: number) =>
      Uint32Array.from(
        { length: SKETCH_SIZE },
        (_, i) => Math.imul(n * SKETCH_SIZE + i, 0x9e3779b1) >>> 0,
      ).sort();
    const KEY = `x:an_account_of_this_len ${'1'.repeat(19)}`;
    for (let n = 0; n < 10_000; n++) catalogue.add(`${KEY}${n}`, { hashes: hashes(n), size: 900 });
    catalogue.settle();
    for (let n = 0; n < 500; n++) catalogue.add(`fresh ${n}`, { hashes: hashes(10_000 + n), size: 900 });
    expect(catalogue.count).toBe(10_500);
    expect(catalogue.bytes + catalogue.count * (KEY.length + 24)).toBeLessThan(12e6);
    expect(catalogue.mostAlike({ hashes: hashes(7), size: 900 }, 0.9, 2).map(({ key }) => key)).toEqual([
      `${KEY}7`,
    ]);
  });

  it('takes no more than it has room for', () => {
    const catalogue = new ReplyCatalogue(0);
    const one = { hashes: Uint32Array.of(7), size: 1 };
    for (let n = 0; n < CATALOGUE_ROOM; n++) catalogue.add(String(n), one);
    expect([catalogue.add('one too many', one), catalogue.count]).toEqual([false, CATALOGUE_ROOM]);
  });
});
