import {
  Button,
  Field,
  FluentProvider,
  Image,
  makeStyles,
  Textarea,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const useStyles = makeStyles({ pane: { minHeight: '100vh', color: tokens.colorNeutralForeground1 } });

/**
 * The yardstick for the pane's size: as much of React and Fluent as Microsoft's React task-pane template takes in (theme, image,
 * three icons, a text field, a button), in our versions, with hardly a word of its own.
 */
function PlainPane() {
  const styles = useStyles();
  const [text, setText] = useState('');
  return (
    <FluentProvider theme={webLightTheme}>
      <div className={styles.pane}>
        <Image src="logo.png" alt="" />
        <DesignIdeas24Regular />
        <LockOpen24Regular />
        <Ribbon24Regular />
        <Field label="Text">
          <Textarea value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
        <Button appearance="primary">Insert</Button>
      </div>
    </FluentProvider>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<PlainPane />);
