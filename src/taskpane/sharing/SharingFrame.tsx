import { Button, makeStyles, Text } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { ViewFrame } from '../frame/ViewFrame';
import { Heading } from '../theme/Heading';

const useStyles = makeStyles({ head: { display: 'flex', alignItems: 'center', columnGap: '4px' } });

interface Props {
  readonly title: string;
  readonly detail: string;
  readonly onBack: () => void;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A view within Review from which one goes back. */
export function SharingFrame({ title, detail, onBack, actions, children }: Props) {
  const styles = useStyles();
  return (
    <ViewFrame actions={actions}>
      <div>
        <div className={styles.head}>
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowLeft20Regular />}
            aria-label="Go back"
            onClick={onBack}
          />
          <Heading level={1}>{title}</Heading>
        </div>
        <Text>{detail}</Text>
      </div>
      {children}
    </ViewFrame>
  );
}
