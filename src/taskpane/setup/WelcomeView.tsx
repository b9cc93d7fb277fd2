import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Eye20Regular, LockClosed20Regular, TableSearch20Regular } from '@fluentui/react-icons';
import { SAMPLE_LIST } from '../../excel/template/insertTemplate';
import { HeadlineBlock } from '../frame/HeadlineBlock';
import { ViewFrame } from '../frame/ViewFrame';
import { useInsertList } from './useInsertList';
import { WelcomePicture } from './WelcomePicture';

const useStyles = makeStyles({
  promises: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '12px' },
  promise: { display: 'grid', gridTemplateColumns: '28px minmax(0, 1fr)', columnGap: '4px' },
  icon: { color: tokens.colorBrandForeground1 },
});

const PROMISES = [
  {
    icon: TableSearch20Regular,
    text: 'Works on your own sheet. It reads your rows and moves or renames nothing.',
  },
  {
    icon: Eye20Regular,
    text: 'Writes into your own cells only after showing you which, and takes every change back when you say so.',
  },
  { icon: LockClosed20Regular, text: 'Your figures stay in this workbook. Nothing is sent anywhere.' },
] as const;

interface Props {
  readonly onWelcomed: () => void;
  readonly onReadAgain: () => Promise<void>;
}

/** The first time on this machine, where there is no list that speaks for itself: what this is, and one clear thing to do. */
export function WelcomeView({ onWelcomed, onReadAgain }: Props) {
  const styles = useStyles();
  const { busy, insert } = useInsertList(async () => {
    await onReadAgain();
    onWelcomed();
  });
  return (
    <ViewFrame
      isText
      actions={
        <>
          <Button
            appearance="primary"
            disabled={busy}
            onClick={() => {
              onWelcomed();
              void onReadAgain();
            }}
          >
            Find my list
          </Button>
          <Button disabled={busy} onClick={() => void insert(SAMPLE_LIST)}>
            Use a sample
          </Button>
        </>
      }
    >
      <WelcomePicture />
      <HeadlineBlock
        icon={false}
        headline={{
          tone: 'calm',
          title: 'See what each concession is worth, to you and to them',
          detail: 'Score what each side may give, and see what to give, keep, ask for and trade.',
        }}
      />
      <ul className={styles.promises}>
        {PROMISES.map(({ icon: Icon, text }) => (
          <li key={text} className={styles.promise}>
            <Icon className={styles.icon} aria-hidden="true" />
            <Text>{text}</Text>
          </li>
        ))}
      </ul>
      <Text size={200}>
        “Use a sample” adds one sheet with an invented deal. Your own sheets are not touched.
      </Text>
    </ViewFrame>
  );
}
