import { makeStyles, tokens } from '@fluentui/react-components';
import type { Flag } from '../../negotiation/concession';
import { READING_LOOKS } from './readingLook';
import { ReadingShape } from './ReadingShape';
import { useIsDark } from './useIsDark';

const useStyles = makeStyles({
  tag: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '4px',
    padding: '2px 8px',
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    // Forced colours paint fills away: a border keeps the tag a tag.
    border: '1px solid transparent',
  },
});

/** A reading as word and shape on its fill. */
export function ReadingTag({ flag }: { readonly flag: Flag }) {
  const styles = useStyles();
  const dark = useIsDark();
  const look = READING_LOOKS[flag];
  const { fill, text } = dark ? look.tag.dark : look.tag.light;
  return (
    <span className={styles.tag} style={{ backgroundColor: fill, color: text }} title={look.meaning}>
      <ReadingShape shape={look.shape} color="currentColor" size={12} />
      {look.word}
    </span>
  );
}
