import {
  Button,
  Field,
  Input,
  Link,
  makeStyles,
  Radio,
  RadioGroup,
  Switch,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { teamAddress } from '../../library/team/teamAddress';
import { PRESET_TEAM } from '../../library/team/presetTeam';
import { usePane } from '../frame/pane';
import { Fold } from '../theme/Fold';
import { useLibrary, useOpenLibrary, useTeam } from './library';
import { ADDRESS_WORDS, STORE_TROUBLE_WORDS, teamLine } from './libraryWords';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  form: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: '8px' },
  action: { alignSelf: 'flex-start' },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: { textAlign: 'start', padding: '4px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Who keeps the library: this computer alone, or a team with it. Off by default, and shut unless looked for. */
export function LibraryFold() {
  const { state } = useLibrary();
  const value =
    state.kind !== 'open' ? '' : state.preferences.team === null ? 'on this computer' : 'with the team';
  return (
    <Fold title="Library" value={value}>
      <Opened />
    </Fold>
  );
}

/** Opened with the fold, so that settings alone do not fetch the store. */
function Opened() {
  const styles = useStyles();
  const { open } = usePane();
  const { library, state } = useOpenLibrary();
  const { team } = useTeam();
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    // Whoever works with a library works without a connection too: its view is there by then.
    import(/* webpackChunkName: "libraryView" */ './LibraryView').catch(() => undefined);
  }, []);
  const toLibrary = (
    <Link as="button" onClick={() => open('library')}>
      Open the library
    </Link>
  );
  if (state.kind === 'trouble')
    return (
      <>
        <Text size={200}>{STORE_TROUBLE_WORDS[state.trouble]}</Text>
        {toLibrary}
      </>
    );
  if (state.kind !== 'open') return <Text size={200}>Opening your library.</Text>;
  const { team: kept, leavesOutNames } = state.preferences;
  const isShared = typed !== null || kept !== null;
  const text = typed ?? kept ?? PRESET_TEAM ?? '';
  const read = teamAddress(text);
  const isKept = kept !== null && read.kind === 'address' && read.url === kept;
  const forget = async () => {
    setTyped(null);
    team.signOut();
    await library.keepPreferences({ team: null, syncedAt: null });
  };
  return (
    <>
      <RadioGroup
        aria-label="Who keeps the library"
        value={isShared ? 'team' : 'here'}
        onChange={(_, { value }) => (value === 'team' ? setTyped(kept ?? PRESET_TEAM ?? '') : void forget())}
      >
        <Radio value="here" label="On this computer only" />
        <Radio value="team" label="With the team" />
      </RadioGroup>
      {isShared && (
        <>
          <Field
            label="Team address"
            {...(typed !== null &&
              typed !== '' &&
              read.kind === 'refused' && {
                validationState: 'error',
                validationMessage: ADDRESS_WORDS[read.reason],
              })}
          >
            <Input
              type="url"
              value={text}
              disabled={PRESET_TEAM !== null}
              onChange={(_, { value }) => setTyped(value)}
            />
          </Field>
          {!isKept && (
            <div className={styles.buttons}>
              <Button
                disabled={read.kind !== 'address'}
                onClick={() => {
                  if (read.kind !== 'address') return;
                  team.signOut();
                  void library.keepPreferences({ team: read.url, syncedAt: null }).then(() => team.syncNow());
                  setTyped(null);
                }}
              >
                Use this address
              </Button>
            </div>
          )}
          {isKept && <TeamRuns />}
          <Switch
            label="Leave out names and lessons"
            checked={leavesOutNames}
            onChange={(_, { checked }) => void library.keepPreferences({ leavesOutNames: checked })}
          />
          <WhoSeesWhat leavesOutNames={leavesOutNames} />
        </>
      )}
      {toLibrary}
    </>
  );
}

function TeamRuns() {
  const styles = useStyles();
  const { team, state } = useTeam();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const asks = state.kind === 'asks' || state.kind === 'off';
  return (
    <>
      <Text size={200} role="status">
        {teamLine(state.kind === 'off' ? { kind: 'asks', wrong: false } : state)}
      </Text>
      {asks ? (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void team.signIn({ name, password });
            setPassword('');
          }}
        >
          <Field label="Your name there">
            <Input value={name} autoComplete="off" onChange={(_, { value }) => setName(value)} />
          </Field>
          <Field label="Password" hint="Asked once per start, kept in no file.">
            <Input
              type="password"
              value={password}
              autoComplete="off"
              onChange={(_, { value }) => setPassword(value)}
            />
          </Field>
          <Button type="submit" className={styles.action} disabled={name === '' || password === ''}>
            Sign in
          </Button>
        </form>
      ) : (
        <div className={styles.buttons}>
          <Button disabled={state.kind === 'syncing'} onClick={() => void team.syncNow()}>
            {state.kind === 'paused' ? 'Resume' : 'Sync now'}
          </Button>
          {state.kind !== 'paused' && <Button onClick={() => team.pause()}>Pause</Button>}
        </div>
      )}
    </>
  );
}

function WhoSeesWhat({ leavesOutNames }: { readonly leavesOutNames: boolean }) {
  const styles = useStyles();
  const names = leavesOutNames ? 'no' : 'yes';
  const lines = [
    ['Scores of added deals', 'yes', 'yes', 'never'],
    ['Names and lessons', 'yes', names, 'never'],
    ['Notes, people', 'yes', 'never', 'never'],
    ['Walk-away, deadline', 'yes', 'never', 'never'],
    ['This open deal', 'yes', 'no', 'never'],
  ] as const;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {['Who sees what', 'You', 'Team', 'Them'].map((word) => (
            <th key={word} scope="col" className={styles.cell}>
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(([what, ...cells]) => (
          <tr key={what}>
            <th scope="row" className={styles.cell}>
              {what}
            </th>
            {cells.map((cell, i) => (
              <td key={i} className={styles.cell}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
