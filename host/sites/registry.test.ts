import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { registrySource } from '../../scripts/new-site/registry';
import { HOSTS } from '../../tests/server/sites';
import { SITES } from './registry';
import { siteFor } from './sites';

const HERE = import.meta.dirname;
const folders = readdirSync(HERE, { withFileTypes: true }).flatMap((one) =>
  one.isDirectory() ? [one.name] : [],
);

describe('the registry of sites', () => {
  it('is what the scaffold writes for the folders that are there', () => {
    expect(readFileSync(path.join(HERE, 'registry.ts'), 'utf8')).toBe(registrySource(folders));
    expect(SITES.map(({ id }) => id)).toEqual([...folders].sort());
  });

  it('has a permission for every name, and one site under each', () => {
    const names = SITES.flatMap(({ hosts }) => hosts);
    expect(HOSTS).toEqual(expect.arrayContaining(names));
    expect(new Set(names).size).toBe(names.length);
  });

  it('knows a site by its name, and no other', () => {
    expect(siteFor('x.com')?.id).toBe('x');
    expect(siteFor('www.facebook.com')?.id).toBe('facebook');
    expect(siteFor('www.messenger.com')).toBeNull();
    expect(siteFor('evil-x.com')).toBeNull();
  });
});
