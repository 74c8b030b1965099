import { compileRuleset } from '../pack/compile';
import { CORE, corePack } from './core-pack';

const ID = 'virtual:core-ruleset';

/** What a Vite plugin needs to be, here: the rules' room knows no bundler. */
interface Plugin {
  readonly name: string;
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
}

/**
 * Gives `import ruleset from 'virtual:core-ruleset'` the core pack, compiled when the extension is built, so
 * that a browser that wakes up has its rules at once.
 */
export function corePackPlugin(): Plugin {
  return {
    name: `tact core ruleset of ${CORE}`,
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) =>
      id === `\0${ID}` ? `export default ${JSON.stringify(compileRuleset(corePack()))}` : undefined,
  };
}
