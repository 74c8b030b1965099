import { Button } from '../../ui/button';
import { FileDrop } from '../../ui/file-drop';
import { useSay } from '../../ui/voice';

interface FilesProps {
  readonly canSave: boolean;
  readonly busy: boolean;
  readonly onSave: () => void;
  readonly onFile: (file: Blob) => void;
}

/** Replies into a file and out of one. */
export function Files({ canSave, busy, onSave, onFile }: FilesProps) {
  const say = useSay();
  const save = (
    <Button aria-disabled={busy} onClick={() => !busy && onSave()}>
      {say('history.export')}
    </Button>
  );
  return (
    <FileDrop
      label={say('history.import')}
      hint={say('history.files')}
      accept=".ndjson,.jsonl,.json,.txt,application/x-ndjson"
      beside={canSave && save}
      {...{ busy, onFile }}
    />
  );
}
