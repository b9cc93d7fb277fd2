import { makeStyles, tokens } from '@fluentui/react-components';
import type { Flag } from '../../negotiation/concession';
import { FLAG_STYLES } from './flagStyle';
import { FlagShape } from './FlagShape';
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
export function FlagTag({ flag }: { readonly flag: Flag }) {
  const styles = useStyles();
  const dark = useIsDark();
  const style = FLAG_STYLES[flag];
  const { fill, text } = dark ? style.tag.dark : style.tag.light;
  return (
    <span className={styles.tag} style={{ backgroundColor: fill, color: text }} title={style.meaning}>
      <FlagShape shape={style.shape} color="currentColor" size={12} />
      {style.word}
    </span>
  );
}
