/** The engine that this checkout is; packs name the oldest that they work with in `minEngine`. */
export const ENGINE_VERSION = '0.1.0';

/** `major.minor.patch`, the later ones left out where nought. */
export const VERSION_SHAPE = /^\d{1,5}(?:\.\d{1,5}){0,2}$/;

const numbers = (version: string): number[] => version.split('.').map(Number);

/** Whether an engine is new enough for a pack. */
export function isEnough(wanted: string, engine = ENGINE_VERSION): boolean {
  const here = numbers(engine);
  const far = numbers(wanted).findIndex((part, place) => part !== (here[place] ?? 0));
  return far < 0 || (numbers(wanted)[far] as number) < (here[far] ?? 0);
}
