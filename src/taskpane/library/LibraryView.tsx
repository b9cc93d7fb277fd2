import { Button, Link, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { dealChange } from '../../excel/changes/dealChange';
import { notices } from '../../excel/notice';
import { withdrawalsOf, type LibraryDocument } from '../../library/document';
import { HeadlineBlock } from '../frame/HeadlineBlock';
import { usePane } from '../frame/pane';
import { ViewFrame } from '../frame/ViewFrame';
import { AddDeal, useDealDraft } from './AddDeal';
import { useOpenLibrary, useTeam } from './library';
import { LibraryCare } from './LibraryCare';
import { plural, STORE_TROUBLE_WORDS } from './libraryWords';

const NOTHING = { documents: [], has: () => false };

/** The deal as it would be added, and the library itself. */
export function LibraryView() {
  const { reviewed, propose, open } = usePane();
  const { library, state } = useOpenLibrary();
  const { team } = useTeam();
  const [busy, setBusy] = useState(false);
  const held = state.kind === 'open' ? state : NOTHING;
  const preferences = state.kind === 'open' ? state.preferences : null;
  const isWithTeam = preferences !== null && preferences.team !== null;
  const draft = useDealDraft(held, isWithTeam && preferences.leavesOutNames);
  const fresh = draft.rows.filter(({ standing }) => standing !== 'there');
  const there = draft.rows.length - fresh.length;

  const keep = async (documents: readonly LibraryDocument[], said: string, after: 'added' | null) => {
    setBusy(true);
    const kept = await library.add(documents);
    setBusy(false);
    if (kept.kind === 'trouble') {
      notices.send({ kind: 'problem', text: `Nothing was added. ${STORE_TROUBLE_WORDS[kept.trouble]}` });
      return;
    }
    void team.syncQuietly();
    // The workbook remembers that it was asked, so that the line does not come back.
    if (reviewed.deal.library !== after)
      propose([
        dealChange(
          { library: after },
          {
            title: after ? 'Add this deal to the library' : 'Take this deal out of the library',
            where: said,
            said,
          },
        ),
      ]);
    else notices.send({ kind: 'done', text: said });
  };
  const add = () =>
    keep(
      fresh.map(({ document }) => document),
      `${plural(fresh.length, 'row is', 'rows are')} in your library.${isWithTeam ? ' Your team gets them with the next sync.' : ''}`,
      'added',
    );
  const takeOut = () => {
    const [{ document: { group } } = { document: { group: '' } }] = draft.rows;
    const ids = held.documents.filter((one) => one.group === group).map(({ _id }) => _id);
    return keep(
      withdrawalsOf(group, ids),
      `${plural(ids.length, 'row of this deal counts', 'rows of this deal count')} no longer.`,
      null,
    );
  };

  return (
    <ViewFrame
      actions={
        draft.rows.length > 0 &&
        state.kind === 'open' && (
          <>
            <Button
              appearance="primary"
              disabled={busy || !draft.isSettled || fresh.length === 0}
              onClick={() => void add()}
            >
              {fresh.length === 0 ? 'All rows are there' : `Add ${plural(fresh.length, 'row', 'rows')}`}
            </Button>
            {there > 0 && (
              <Button disabled={busy} onClick={() => void takeOut()}>
                Take this deal out
              </Button>
            )}
          </>
        )
      }
    >
      <HeadlineBlock
        icon={false}
        headline={{
          tone: 'calm',
          title: 'Add this deal to your library',
          detail: isWithTeam
            ? 'What stands below goes to your team. It cannot be undone there; it can be taken out again.'
            : 'It stays in this browser on this computer, unencrypted, and helps to judge the next deal.',
        }}
      />
      {state.kind === 'trouble' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{STORE_TROUBLE_WORDS[state.trouble]}</MessageBarBody>
        </MessageBar>
      )}
      {state.kind === 'opening' && <Text>Opening your library.</Text>}
      {state.kind === 'open' && reviewed.deal.library === 'added' && there === 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            This deal was added before and is not in this library. It was cleared, by you or by the browser,
            or the deal was added on another computer. You can add it again.
          </MessageBarBody>
        </MessageBar>
      )}
      {draft.rows.length > 0 && <AddDeal {...draft} />}
      <LibraryCare />
      <Link as="button" onClick={() => open('settings')}>
        Share it with your team
      </Link>
    </ViewFrame>
  );
}
