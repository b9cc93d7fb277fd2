import { useRef } from 'react';
import { Icon } from './icons';

interface TitleBarProps {
  readonly fileName: string;
  readonly savedState: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly samples: readonly string[];
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onOpen: (file: File) => void;
  readonly onOpenSample: (file: string) => void;
  readonly onSave: () => void;
}

export function TitleBar(props: TitleBarProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="title-bar">
      <img src="/assets/icons/mark-32.png" width={24} height={24} alt="" />
      <button
        type="button"
        className="tool"
        title="Undo (Ctrl+Z)"
        aria-label="Undo"
        disabled={!props.canUndo}
        onClick={props.onUndo}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className="tool"
        title="Redo (Ctrl+Y)"
        aria-label="Redo"
        disabled={!props.canRedo}
        onClick={props.onRedo}
      >
        <Icon name="redo" />
      </button>
      <div className="document-name">
        <h1>{props.fileName}</h1>
        <span>{props.savedState}</span>
      </div>
      <label className="sample-choice">
        <span className="visually-hidden">Open a sample</span>
        <select
          value=""
          onChange={(event) => {
            if (event.target.value !== '') props.onOpenSample(event.target.value);
          }}
        >
          <option value="">Samples</option>
          {props.samples.map((file) => (
            <option key={file} value={file}>
              {sampleTitle(file)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="action" onClick={() => picker.current?.click()}>
        <Icon name="open" />
        Open .xlsx
      </button>
      <button type="button" className="action primary" onClick={props.onSave}>
        <Icon name="save" />
        Save as .xlsx
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.xltx,.xltm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-label="Workbook to open"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) props.onOpen(file);
        }}
      />
    </header>
  );
}

/** `northwind-supply-deal.xlsx` as people write it: Northwind supply deal. */
function sampleTitle(file: string): string {
  const words = file.replace(/\.xlsx$/, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
