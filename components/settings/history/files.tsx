import { type DragEvent, useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { useSay } from '../../ui/voice';

interface FilesProps {
  readonly canSave: boolean;
  readonly busy: boolean;
  readonly onSave: () => void;
  readonly onFile: (file: Blob) => void;
}

const holdsFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** What a place that takes dropped files needs. */
function useDrop(onFile: (file: Blob) => void) {
  const [over, setOver] = useState(false);
  return {
    over,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      },
    },
  };
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
