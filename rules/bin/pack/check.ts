import { compileRuleset } from '../../pack/compile';
import { openPack } from '../../pack/exchange/open';
import { PackError } from '../../pack/fault';
import { mergeLayers } from '../../pack/layers';
import type { Pack } from '../../pack/schema/pack';
import { corePack } from '../core-pack';
import { bytesOf } from './files';
import { type Finding, findingOf, findingOfLine } from './finding';

function compileFaults(core: Pack, team: Pack): readonly string[] {
  try {
    compileRuleset(mergeLayers({ core, team }).pack);
    return [];
  } catch (error) {
    if (error instanceof PackError) return error.faults;
    throw error;
  }
}

/** What the team changes of rules that are not there: a slip in a name would change nothing, unseen. */
function unknownOverrides(core: Pack, { overrides = {}, rules = [] }: Pack): string[] {
  const known = new Map([...(core.rules ?? []), ...rules].map((rule) => [rule.id, rule]));
  return Object.keys(overrides).filter((name) => {
    if (known.has(name)) return false;
    const cut = name.lastIndexOf('/');
    const rule = known.get(name.slice(0, cut));
    const { variants = {} } = (rule?.detect ?? {}) as { variants?: object };
    return !Object.hasOwn({ ...rule?.variants, ...variants }, name.slice(cut + 1));
  });
}

/** Everything that is wrong with a pack's file: its form, then its phrases over Tact's own rules. */
export function checkFile(file: string): Finding[] {
  const bytes = bytesOf(file);
  const text = new TextDecoder().decode(bytes);
  const opened = openPack(bytes);
  if ('refused' in opened) return opened.refused.map((fault) => findingOf(file, text, fault));
  const core = corePack();
  return [
    ...compileFaults(core, opened.pack).map((line) => findingOfLine(file, text, line)),
    ...unknownOverrides(core, opened.pack).map(
      (rule): Finding => ({
        ...findingOf(file, text, { rule, field: 'overrides', reason: 'there is no such rule or variant' }),
        level: 'warning',
      }),
    ),
  ];
}
