import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Heading } from '../theme/Heading';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  title: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px' },
  link: { fontSize: tokens.fontSizeBase200, minHeight: '24px' },
});

interface Props {
  readonly title: string;
  /** null where there is nothing to draw. */
  readonly picture: ReactNode;
  readonly table: ReactNode;
  /** Words below, which hold for both. */
  readonly children?: ReactNode;
}

/** A picture that can also be read as a table. */
export function PictureSection({ title, picture, table, children }: Props) {
  const styles = useStyles();
  const [asTable, setAsTable] = useState(false);
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.title}>
        <Heading level={2}>{title}</Heading>
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
      </div>
      {picture !== null && (asTable ? table : picture)}
      {children}
    </section>
  );
}
