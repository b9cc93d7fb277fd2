import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  ground: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
});

/** What the pane stands on where its frame cannot be shown. */
export function PaneGround({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().ground}>{children}</div>;
}
