import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { notices, type Notice } from '../excel/notice';

const useStyles = makeStyles({ bar: { margin: '8px 16px', flexShrink: 0 } });

/** What the last command did, or why it changed nothing. Stays until dismissed or until the next command. */
export function NoticeBar() {
  const styles = useStyles();
  const [notice, setNotice] = useState<Notice | null>(null);
  useEffect(() => notices.open(setNotice), []);
  if (!notice) return null;
  const problem = notice.kind === 'problem';
  return (
    <MessageBar
      className={styles.bar}
      intent={problem ? 'error' : 'success'}
      politeness={problem ? 'assertive' : 'polite'}
      layout="multiline"
    >
      <MessageBarBody>{notice.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label="Dismiss"
            icon={<Dismiss16Regular />}
            onClick={() => setNotice(null)}
          />
        }
      />
    </MessageBar>
  );
}
