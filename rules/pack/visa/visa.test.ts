import { webcrypto } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type KeyText, newKeys, type Subtle } from '../signature/crypto';
import { checkVisa, giveVisa } from './visa';

const subtle: Subtle = webcrypto.subtle;
const approved = { reply: 'Bonjour Sam, nous vous remboursons 40\u00a0€ demain.', customer: '@Sam_D' };
const at = '2026-05-12T14:02:00+02:00';
const now = '2026-05-12T15:00:00+02:00';
let claire: KeyText;
let code: string;
beforeAll(async () => {
  claire = await newKeys(subtle);
  code = await giveVisa(subtle, approved, claire, { by: 'Claire', at });
});
const check = (change: object = {}, pasted = code, when = now) =>
  checkVisa(subtle, pasted, { ...approved, ...change }, { keys: [claire.publicKey], now: when });

describe('a visa', () => {
  it('holds for the exact reply to the customer, however spaces and the handle are written', async () => {
    expect(await check()).toEqual({ by: 'Claire', at });
    expect(
      await check({ reply: ` ${approved.reply.replace('\u00a0', ' ')}\n`, customer: 'sam_d' }, ` ${code}\n`),
    ).toEqual({
      by: 'Claire',
      at,
    });
  });

  it('one changed word breaks it, each of them', async () => {
    const words = approved.reply.split(' ');
    for (const place of words.keys()) {
      const other = words.with(place, `${words[place]}s`).join(' ');
      expect(await check({ reply: other })).toBe('other-words');
      expect(await check({ reply: words.toSpliced(place, 1).join(' ') })).toBe('other-words');
    }
    expect(await check({ customer: '@Sam_E' })).toBe('other-customer');
  });

  it('is of a trusted key, unforged, and of its time', async () => {
    const bruno = await newKeys(subtle);
    const his = await giveVisa(subtle, approved, bruno, { by: 'Claire', at });
    expect(await check({}, his)).toBe('unknown-key');
    expect(await checkVisa(subtle, code, approved, { keys: [], now })).toBe('no-keys');
    const [mark, , signature] = code.split('.');
    const forged = Buffer.from(
      JSON.stringify({
        ...JSON.parse(Buffer.from(code.split('.')[1] ?? '', 'base64url').toString()),
        by: 'Boss',
      }),
    ).toString('base64url');
    expect(await check({}, `${mark}.${forged}.${signature}`)).toBe('no-code');
    const brief = await giveVisa(subtle, approved, claire, {
      by: 'Claire',
      at,
      until: '2026-05-12T14:30:00+02:00',
    });
    expect(await check({}, brief)).toBe('over');
    expect(await check({}, brief, at)).toEqual({ by: 'Claire', at, until: '2026-05-12T14:30:00+02:00' });
  });

  it.each(['', 'Bonjour', 'tact-visa-1', 'tact-visa-1.e30.x', 'a.b.c', 'x'.repeat(5000)])(
    'anything else is no code: %s',
    async (text) => {
      expect(await check({}, text)).toBe('no-code');
    },
  );
});
