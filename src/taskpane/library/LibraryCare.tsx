import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { librarySheetChange } from '../../excel/changes/librarySheetChange';
import { rowsToImport } from '../../excel/library/rowsToImport';
import { notices } from '../../excel/notice';
import type { OpenLibrary } from '../../library/readyLibrary';
import { libraryFile } from '../../library/libraryFile';
import { importRows } from '../../library/libraryRows';
import { upkeep, type UpkeepLine } from '../../library/upkeep';
import { usePane } from '../frame/pane';
import { saveFile } from '../sharing/saveFile';
import { Fold } from '../theme/Fold';
import { formatNumber } from '../wording/format';
import { useLibrary } from './library';
import { plural, STORE_TROUBLE_WORDS } from './libraryWords';
import type { ReadImport } from './importOutcome';
import { readImport } from './readImport';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  list: { margin: 0, paddingInlineStart: '20px', fontSize: tokens.fontSizeBase200 },
  file: { display: 'none' },
});

/** So many lines of what wants a look are shown at once. */
const MOST_LINES = 8;

/** The library itself: out as a sheet or a file, in again, looked after, and cleared. */
export function LibraryCare() {
  const { state } = useLibrary();
  return (
    <div>
      {state.kind === 'open' && <InAndOut held={state} />}
      {state.kind === 'open' && <Upkeep held={state} />}
      {(state.kind === 'open' || state.kind === 'trouble') && <Clear />}
    </div>
  );
}

function InAndOut({ held }: { readonly held: OpenLibrary }) {
  const styles = useStyles();
  const { reviewed, propose } = usePane();
  const { library } = useLibrary();
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<ReadImport | null>(null);
  const count = held.documents.length;

  const take = async (file: File | undefined) => {
    if (!file) return;
    setFound(await readImport(file, held));
    if (input.current) input.current.value = '';
  };
  const keep = async () => {
    if (found?.kind !== 'found') return;
    const kept = await library.add([...found.documents, ...found.newer]);
    setFound(null);
    notices.send(
      kept.kind === 'kept'
        ? { kind: 'done', text: `${plural(kept.added, 'row came', 'rows came')} into your library.` }
        : { kind: 'problem', text: `Not all came in. ${STORE_TROUBLE_WORDS[kept.trouble]}` },
    );
  };
  const save = (saved: boolean) =>
    notices.send(
      saved
        ? { kind: 'done', text: 'The library went to your downloads.' }
        : {
            kind: 'problem',
            text: 'This Excel saves no files from add-ins. Open the library as a sheet instead.',
          },
    );
  const exportSheet = async () => {
    const { libraryWorkbook } = await import(/* webpackChunkName: "libraryFiles" */ './libraryWorkbook');
    save(saveFile('concession-library.xlsx', libraryWorkbook(held.documents), XLSX));
  };

  return (
    <Fold title="What it holds" value={plural(count, 'row', 'rows')}>
      {held.newer.length > 0 && (
        <Text size={200}>
          {plural(held.newer.length, 'row comes', 'rows come')} from a newer version of the add-in and wait
          for it here. Only the .json file takes them along.
        </Text>
      )}
      {held.unreadable > 0 && (
        <Text size={200}>
          {plural(held.unreadable, 'entry', 'entries')} could not be read and count in nothing.
        </Text>
      )}
      <div className={styles.buttons}>
        <Button disabled={count === 0} onClick={() => propose([librarySheetChange(held.documents)])}>
          Open as a sheet
        </Button>
        {reviewed.library && (
          <Button
            onClick={() => {
              if (reviewed.library === null) return;
              const rows = rowsToImport(reviewed.library);
              setFound({
                kind: 'found',
                ...importRows(rows, held.documents, held.has),
                refused: 0,
                newer: [],
              });
            }}
          >
            Take in the sheet “{reviewed.library.sheet}”
          </Button>
        )}
        <Button disabled={count === 0} onClick={() => void exportSheet()}>
          Export .xlsx
        </Button>
        <Button
          disabled={count + held.newer.length === 0}
          onClick={() =>
            save(
              saveFile(
                'concession-library.json',
                libraryFile([...held.all, ...held.newer]),
                'application/json',
              ),
            )
          }
        >
          Export .json
        </Button>
        <Button onClick={() => input.current?.click()}>Import a file</Button>
        <input
          ref={input}
          className={styles.file}
          type="file"
          accept=".json,.xlsx"
          aria-label="File to import"
          tabIndex={-1}
          onChange={(event) => void take(event.target.files?.[0])}
        />
      </div>
      {found?.kind === 'unreadable' && <Text size={200}>{found.reason}</Text>}
      {found?.kind === 'found' && (
        <>
          <Text size={200}>{importWords(found)}</Text>
          {found.documents.length + found.newer.length > 0 && (
            <div className={styles.buttons}>
              <Button onClick={() => void keep()}>
                Take {formatNumber(found.documents.length + found.newer.length)} in
              </Button>
              <Button onClick={() => setFound(null)}>Leave it</Button>
            </div>
          )}
        </>
      )}
    </Fold>
  );
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function importWords({
  added,
  corrected,
  same,
  outdated,
  refused,
  newer,
}: Extract<ReadImport, { kind: 'found' }>): string {
  const parts = [
    [added, 'new'],
    [corrected, 'in place of an older one'],
    [same, 'there already'],
    [outdated, 'changed here since they were written out, so they stay as they are here'],
    [newer.length, 'from a newer version of the add-in, kept here for it'],
    [refused, 'no sound rows, left out'],
  ] as const;
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${formatNumber(count)} ${words}`);
  return said.length === 0
    ? 'No rows of a library were found in it.'
    : `${said.join('; ')}. What is not in it stays in the library.`;
}

function Upkeep({ held }: { readonly held: OpenLibrary }) {
  const styles = useStyles();
  const lines = upkeep(held.index);
  return (
    <Fold
      title="Once a quarter"
      value={lines.length === 0 ? 'nothing to do' : plural(lines.length, 'type', 'types')}
    >
      {lines.length === 0 ? (
        <Text size={200}>No type is out of date, none has drifted, none lies unused.</Text>
      ) : (
        <ul className={styles.list}>
          {lines.slice(0, MOST_LINES).map((line) => (
            <li key={line.type}>{upkeepWords(line)}</li>
          ))}
          {lines.length > MOST_LINES && (
            <li>And {plural(lines.length - MOST_LINES, 'type', 'types')} more.</li>
          )}
        </ul>
      )}
    </Fold>
  );
}

function upkeepWords({ type, rows, reason, number }: UpkeepLine): string {
  switch (reason) {
    case 'drifted':
      return `${type} has drifted: the last year lies ${formatNumber(number)} from the years before. Is it still one thing?`;
    case 'stale':
      return `${type} is out of date: its latest of ${plural(rows, 'row', 'rows')} is ${formatNumber(Math.floor(number / 365))} years old.`;
    case 'few':
      return `${type} lies unused: ${plural(rows, 'row', 'rows')}, none in a year. Does another type say the same?`;
  }
}

function Clear() {
  const styles = useStyles();
  const { library, state } = useLibrary();
  const [isAsking, setAsking] = useState(false);
  const count = state.kind === 'open' ? state.documents.length : 0;
  const clear = async () => {
    setAsking(false);
    const kept = await library.clear();
    notices.send(
      kept.kind === 'kept'
        ? { kind: 'done', text: 'The library is gone from this computer.' }
        : { kind: 'problem', text: STORE_TROUBLE_WORDS[kept.trouble] },
    );
  };
  return (
    <Fold title="Clear library" value="">
      <Text size={200}>
        Removes all {plural(count, 'row', 'rows')} and the team’s address from this browser. A team’s library
        stays where it is; there is no Undo.
      </Text>
      <div className={styles.buttons}>
        {isAsking ? (
          <>
            <Button appearance="primary" onClick={() => void clear()}>
              Remove it for good
            </Button>
            <Button onClick={() => setAsking(false)}>Keep it</Button>
          </>
        ) : (
          <Button onClick={() => setAsking(true)}>Clear library</Button>
        )}
      </div>
    </Fold>
  );
}
