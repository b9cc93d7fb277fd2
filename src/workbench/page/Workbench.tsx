import { useEffect, useRef, useState, type DragEvent } from 'react';
import { CellMessageBox } from './CellMessageBox';
import type { Desk } from './Desk';
import type { DeskNotice } from './deskState';
import { Icon } from './icons';
import { PaneShell } from './PaneShell';
import { QuestionDialog } from './QuestionDialog';
import { Ribbon } from './Ribbon';
import { useSignal } from './signal';
import { TitleBar } from './TitleBar';

const DEFAULT_PANE_WIDTH = 350;

/** The page: what Excel would be around the sheet and around the add-in's pane. */
export function Workbench({ desk }: { readonly desk: Desk }) {
  const state = useSignal(desk.state);
  const [paneWidth, setPaneWidth] = useState(DEFAULT_PANE_WIDTH);
  const gridElement = useRef<HTMLDivElement>(null);
  const paneElement = useRef<HTMLDivElement>(null);
  const drop = useFileDrop((file) => void desk.openFile(file));

  useEffect(() => {
    if (gridElement.current && paneElement.current) desk.attach(gridElement.current, paneElement.current);
  }, [desk]);
  useEffect(() => {
    document.title = `${state.fileName === '' ? '' : `${state.fileName} · `}Concession Map workbench`;
  }, [state.fileName]);

  return (
    <div className="bench" {...drop.handlers}>
      <TitleBar
        fileName={state.fileName}
        savedState={state.isChanged ? 'Not saved' : state.wasSaved ? 'Saved' : ''}
        canUndo={state.canUndo}
        canRedo={state.canRedo}
        samples={desk.samples}
        onUndo={() => void desk.undo()}
        onRedo={() => void desk.redo()}
        onOpen={(file) => void desk.openFile(file)}
        onOpenSample={(file) => void desk.openSample(file)}
        onSave={() => void desk.save()}
      />
      <section aria-label="Ribbon">
        <div className="ribbon-tabs">
          {desk.manifest.tabs.map((tab) => (
            <h2 key={tab.id}>{tab.label}</h2>
          ))}
          <p>
            Workbench: the real add-in and the real office.js, on a stand-in for Excel. Nothing leaves this
            browser, which keeps unsaved work until you save or discard it.
          </p>
        </div>
        <Ribbon
          manifest={desk.manifest}
          running={state.running}
          onPress={(button) => void desk.press(button)}
        />
      </section>
      <div>{state.notice && <NoticeBar notice={state.notice} onClose={() => desk.closeNotice()} />}</div>
      <main className="desk">
        <div className="grid" ref={gridElement} />
        {state.cellMessage && <CellMessageBox message={state.cellMessage} />}
        <PaneShell
          title={desk.manifest.name}
          width={paneWidth}
          isOpen={state.isPaneOpen}
          frameRef={paneElement}
          onResize={setPaneWidth}
          onClose={() => desk.showPane(false)}
        />
        {!state.isPaneOpen && (
          <button type="button" className="action pane-tab" onClick={() => desk.showPane(true)}>
            <Icon name="pane" />
            {desk.manifest.name}
          </button>
        )}
        {drop.isOver && <div className="drop-target">Drop the .xlsx file to open it</div>}
      </main>
      {state.question && (
        <QuestionDialog question={state.question} onAnswer={(isYes) => desk.answer(isYes)} />
      )}
      <footer className="status-bar">
        <span role="status">{state.status}</span>
        <span>{state.size}</span>
      </footer>
    </div>
  );
}

function NoticeBar({ notice, onClose }: { readonly notice: DeskNotice; readonly onClose: () => void }) {
  return (
    <div className={`notice ${notice.tone}`} role={notice.tone === 'problem' ? 'alert' : 'status'}>
      <Icon name="info" />
      <div>
        {notice.text}
        {notice.details.length > 0 && (
          <ul>
            {notice.details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
      </div>
      <button type="button" className="tool" aria-label="Close this message" onClick={onClose}>
        <Icon name="close" size={16} />
      </button>
    </div>
  );
}

/** Lets a file be dropped anywhere on the page. */
function useFileDrop(onFile: (file: File) => void) {
  const [isOver, setOver] = useState(false);
  const holdsFile = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return {
    isOver,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        if (event.relatedTarget === null) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) onFile(file);
      },
    },
  };
}
