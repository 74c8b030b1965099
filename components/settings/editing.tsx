import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Settings } from './settings';

/** Something taken away, with the settings from before it. */
interface Removal {
  readonly said: string;
  readonly before: Settings;
}

interface Editing {
  readonly settings: Settings;
  readonly removal: Removal | null;
  change(next: Settings): void;
  /** Takes something away at once, and offers to bring it back rather than asking first. */
  remove(next: Settings, said: string): void;
  undo(): void;
}

const EditingContext = createContext<Editing | null>(null);

interface EditingProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  readonly children: ReactNode;
}

/** Holds the last removal, until something else is changed. */
export function EditingSettings({ settings, onChange, children }: EditingProps) {
  const [removal, setRemoval] = useState<Removal | null>(null);
  const editing = useMemo((): Editing => {
    const put = (next: Settings, last: Removal | null) => {
      setRemoval(last);
      onChange(next);
    };
    return {
      settings,
      removal,
      change: (next) => put(next, null),
      remove: (next, said) => put(next, { said, before: settings }),
      undo: () => removal && put(removal.before, null),
    };
  }, [settings, onChange, removal]);
  return <EditingContext value={editing}>{children}</EditingContext>;
}

/** The settings being edited around this component. */
export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('useEditing stands outside EditingSettings');
  return editing;
}
