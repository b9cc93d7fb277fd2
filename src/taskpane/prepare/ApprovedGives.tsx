import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons';
import { cellAddress } from '../../cells/a1';
import { approvedNames } from '../../excel/library/approvedNames';
import { notices } from '../../excel/notice';
import { trackApproved, type ApprovedGive } from '../../negotiation/prepare/approvedGives';
import { rowWords } from '../../vocabulary/rowWords';
import { usePane } from '../frame/pane';
import { Fold } from '../theme/Fold';
import { copyText } from '../wording/copyText';
import { formatNumber } from '../wording/format';
import { STATUS_WORDS } from '../wording/words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  give: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  small: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  link: { minHeight: '24px', fontSize: tokens.fontSizeBase200 },
});

/** Gives that need no asking, from the user's own list, with what each brought back. */
export function ApprovedGives() {
  const styles = useStyles();
  const { reviewed, chooseRow, showCells } = usePane();
  const { grids, library, reading, deal } = reviewed;
  const approved = approvedNames(grids, library);
  if (approved === null) return null;
  const gives = trackApproved(approved.names, reading.rows, rowWords(deal.parties));
  const free = gives.filter(({ status }) => status === null || status === 'idea').length;
  const cell = cellAddress(reading.place.lastRow, reading.place.columns.concession);
  const pick = async (name: string) => {
    const isCopied = await copyText(name);
    if (isCopied) showCells(cell);
    notices.send(
      isCopied
        ? { kind: 'done', text: `“${name}” is copied. Paste it at ${cell}, below your list, and score it.` }
        : { kind: 'problem', text: `This Excel does not let us copy. Type it at ${cell}.` },
    );
  };
  return (
    <Fold title="Approved low-cost gives" value={`${formatNumber(free)} free`}>
      <Text size={200}>From {approved.from}.</Text>
      <ul className={styles.list}>
        {gives.map(({ name, row, status, broughtBack }) => (
          <li key={name} className={styles.give}>
            <span>
              {name}
              <span className={styles.small}>{trackedLine({ status, broughtBack })}</span>
            </span>
            {row === null ? (
              <Button
                size="small"
                appearance="subtle"
                icon={<Copy16Regular />}
                aria-label={`Pick ${name}`}
                onClick={() => void pick(name)}
              />
            ) : (
              <Link
                as="button"
                className={styles.link}
                aria-label={`Row ${row}, ${name}`}
                onClick={() => chooseRow(row)}
              >
                Row {row}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** @example trackedLine({ status: 'agreed', broughtBack: ['Volume'] })  // 'Agreed; brought back Volume' */
export function trackedLine({ status, broughtBack }: Pick<ApprovedGive, 'status' | 'broughtBack'>): string {
  if (status === null) return 'Not on your list yet';
  const word = STATUS_WORDS[status];
  const where = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  if (broughtBack.length > 0) return `${where}; brought back ${broughtBack.join(', ')}`;
  return status === 'agreed' ? `${where}; nothing came back yet` : where;
}
