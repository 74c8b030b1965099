import { Button } from '../ui/button';
import { useSay } from '../ui/voice';

export const SECTIONS = [
  'rules',
  'words',
  'brand',
  'contacts',
  'texts',
  'thresholds',
  'locks',
  'keys',
  'sample',
  'versions',
] as const;
export type EditorSection = (typeof SECTIONS)[number];

interface EditorSectionsProps {
  /** The section that is shown; null while a rule or the changes are. */
  readonly at: EditorSection | null;
  /** Sections that are not to be had here. */
  readonly without?: readonly EditorSection[];
  readonly onOpen: (section: EditorSection) => void;
}

/** The parts of a pack, to go from one to another. */
export function EditorSections({ at, without = [], onOpen }: EditorSectionsProps) {
  const say = useSay();
  return (
    <nav className="editor-sections" aria-label={say('editor.sections')}>
      {SECTIONS.filter((one) => !without.includes(one)).map((one) => (
        <Button
          key={one}
          look="link"
          aria-current={at === one ? 'page' : undefined}
          onClick={() => onOpen(one)}
        >
          {say(`editor.section.${one}`)}
        </Button>
      ))}
    </nav>
  );
}
