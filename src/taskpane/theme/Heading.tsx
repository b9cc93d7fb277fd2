import { makeStyles, Subtitle2 } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ heading: { margin: 0 } });

interface Props {
  /** 1 for what the view has to say, 2 for its sections. */
  readonly level: 1 | 2;
  readonly children: ReactNode;
}

/** A heading of the pane, without the browser's own margins: the view's rhythm is set by its rows. */
export function Heading({ level, children }: Props) {
  const styles = useStyles();
  return (
    <Subtitle2 as={level === 1 ? 'h1' : 'h2'} block className={styles.heading}>
      {children}
    </Subtitle2>
  );
}
