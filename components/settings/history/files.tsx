import { useRef } from 'react';
import { Button } from '../../ui/button';
import { useDrop } from '../../ui/use-drop';
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
  const input = useRef<HTMLInputElement>(null);
  const { over, handlers } = useDrop(onFile);
  return (
    <div className={over ? 'files over' : 'files'} {...handlers}>
      <div className="files-buttons">
        <Button aria-disabled={busy} onClick={() => !busy && input.current?.click()}>
          {say('history.import')}
        </Button>
        {canSave && (
          <Button aria-disabled={busy} onClick={() => !busy && onSave()}>
            {say('history.export')}
          </Button>
        )}
      </div>
      <p className="quiet small">{say('history.files')}</p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say('history.import')}
        accept=".ndjson,.jsonl,.json,.txt,application/x-ndjson"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
    </div>
  );
}
