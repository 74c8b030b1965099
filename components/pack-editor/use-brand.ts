import { brandIn, type Change, type PackBrand, withBrand } from './brand-changes';
import { usePack } from './editing';

/** What the pack tells of the brand, and the way to change it. */
export function useBrand(): readonly [
  brand: PackBrand,
  put: (change: Change<PackBrand>, touches?: string) => void,
] {
  const { pack, change } = usePack();
  return [brandIn(pack), (some, touches) => change(withBrand(pack, some), touches && `brand ${touches}`)];
}
