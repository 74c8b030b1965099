interface Props {
  attach: (element: HTMLElement | null) => void;
  label: string;
  placeholder: string;
  empty: boolean;
}

/** The element that a Lexical editor takes over, with its visible placeholder beside it. */
export function Editable({ attach, label, placeholder, empty }: Props) {
  return (
    <div className="editable-frame">
      <div
        ref={attach}
        className="editable notranslate"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        spellCheck
        aria-label={label}
        aria-placeholder={placeholder}
        style={{ userSelect: 'text', whiteSpace: 'pre-wrap', wordBreak: 'break-word' }}
      />
      {empty && (
        <div aria-hidden="true" className="placeholder">
          {placeholder}
        </div>
      )}
    </div>
  );
}
