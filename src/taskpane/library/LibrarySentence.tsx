import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { isSame } from '../../negotiation/library/pastConcession';
import type { Concession } from '../../negotiation/concession';
import { librarySheetChange } from '../../excel/changes/librarySheetChange';
import { usePane } from '../frame/pane';
import { useLibrary } from './library';
import { pastSentence } from './pastSentence';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  link: { fontSize: 'inherit' },
});

/** What past deals say about a row; nothing where they say too little. */
export function LibrarySentence({ row }: { readonly row: Concession }) {
  const styles = useStyles();
  const { reviewed, propose } = usePane();
  const { state } = useLibrary();
  const { past, deal, reading } = reviewed;
  const sentence = pastSentence(row, past, deal.parties.them, reading.place.measure ?? 'three');
  if (sentence === null) return null;
  const held = state.kind === 'open' ? state.documents.filter(({ type }) => isSame(type, sentence.type)) : [];
  return (
    <div className={styles.quiet}>
      {sentence.words}{' '}
      {held.length > 0 && (
        <Link as="button" inline className={styles.link} onClick={() => propose([librarySheetChange(held)])}>
          See them
        </Link>
      )}
    </div>
  );
}
