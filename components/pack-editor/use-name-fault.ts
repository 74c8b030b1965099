import { useSay } from '../ui/voice';
import { usePack } from './editing';
import { nameFault, type Shelf } from './word-changes';

/** What is wrong with a name for words, as it is typed; undefined where nothing is. */
export function useNameFault(shelf: Shelf): (name: string) => string | undefined {
  const { core, pack } = usePack();
  const say = useSay();
  return (name) => {
    const fault = nameFault({ core, pack }, shelf, name);
    return fault ? say(`editor.lists.fault.${fault}`) : undefined;
  };
}
