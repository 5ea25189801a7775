/** The box in which a cell is typed into. */
import { useEffect, useRef, type CSSProperties, type ReactElement } from 'react';

interface Props {
  readonly text: string;
  readonly style: CSSProperties;
  /** The text, or null where it was given up. */
  readonly onDone: (text: string | null) => void;
}

export function CellEditor({ text, style, onDone }: Props): ReactElement {
  const box = useRef<HTMLTextAreaElement>(null);
  const isDone = useRef(false);
  const finish = (result: string | null): void => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(result);
  };
  useEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(text.length, text.length);
  }, [text]);
  return (
    <textarea
      ref={box}
      className="cell-editor"
      aria-label="Content of the cell"
      defaultValue={text}
      style={style}
      onBlur={(event) => finish(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') finish(null);
        else if (event.key === 'Tab' || (event.key === 'Enter' && !event.altKey)) {
          event.preventDefault();
          finish(event.currentTarget.value);
        }
      }}
    />
  );
}
