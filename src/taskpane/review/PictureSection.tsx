import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Fold } from '../theme/Fold';

const useStyles = makeStyles({
  link: { fontSize: tokens.fontSizeBase200, minHeight: '24px', alignSelf: 'flex-end' },
});

interface Props {
  readonly title: string;
  /** What it comes to, in a few signs. */
  readonly value: string;
  /** null where there is nothing to draw. */
  readonly picture: ReactNode;
  readonly table: ReactNode;
  /** Words below, which hold for both. */
  readonly children?: ReactNode;
}

/** A picture, folded away, that can also be read as a table. */
export function PictureSection({ title, value, picture, table, children }: Props) {
  const styles = useStyles();
  const [asTable, setAsTable] = useState(false);
  return (
    <Fold title={title} value={value}>
      {picture !== null && (
        <Link
          as="button"
          className={styles.link}
          aria-label={`${title}: ${asTable ? 'show as picture' : 'show as table'}`}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? 'Show as picture' : 'Show as table'}
        </Link>
      )}
      {picture !== null && (asTable ? table : picture)}
      {children}
    </Fold>
  );
}
