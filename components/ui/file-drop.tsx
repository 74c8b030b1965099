import { type ReactNode, useRef } from 'react';
import { Button } from './button';
import { useDrop } from './use-drop';

interface FileDropProps {
  /** What the button says. */
  readonly label: string;
  readonly hint: string;
  /** As the `accept` of a file field. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  /** The button waits. */
  readonly busy?: boolean;
  /** A name for the file field itself. */
  readonly id?: string;
  /** Other buttons, beside the one that asks for a file. */
  readonly beside?: ReactNode;
  /** What else the place holds. */
  readonly children?: ReactNode;
}

/** A place that takes a file, chosen by its button or dropped on it. */
export function FileDrop({ label, hint, accept, onFile, busy, id, beside, children }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const { over, handlers } = useDrop(onFile);
  return (
    <div className={over ? 'files over' : 'files'} {...handlers}>
      <div className="files-buttons">
        <Button aria-disabled={busy} onClick={() => !busy && input.current?.click()}>
          {label}
        </Button>
        {beside}
      </div>
      <p className="quiet small">{hint}</p>
      <input
        ref={input}
        id={id}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
      {children}
    </div>
  );
}
