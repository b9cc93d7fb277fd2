import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
} from '@fluentui/react-components';
import { highlight, removeHighlightsCommand } from '../../commands/highlightCommands';
import { installShortNames, removeShortNames } from '../../commands/nameCommands';
import { insertResults, removeResults } from '../../commands/resultCommands';
import type { TemplatePlace } from '../../excel/template/reading';
import { Heading } from '../look/Heading';
import { useVerb } from '../frame/useVerb';

const useStyles = makeStyles({
  marks: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  buttons: { display: 'flex', columnGap: '8px', rowGap: '8px', flexWrap: 'wrap' },
});

/** The verbs of the ribbon that write to the workbook, with a word on what they will touch, and the way back from each. */
export function SheetMarks({ place }: { readonly place: TemplatePlace }) {
  const styles = useStyles();
  const { busy, run } = useVerb();
  return (
    <section className={styles.marks} aria-label="On the sheet">
      <Heading level={2}>On the sheet</Heading>
      <Text size={200}>
        Highlight marks rows {place.firstRow} to {place.lastRow} of “{place.sheet}”. The marks follow your
        edits, colleagues without the add-in see them too, and Remove takes away ours and nothing else.
      </Text>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={busy} onClick={() => void run(highlight)}>
          Highlight
        </Button>
        <Button disabled={busy} onClick={() => void run(removeHighlightsCommand)}>
          Remove
        </Button>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button disabled={busy} appearance="subtle">
              More
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => void run(insertResults)}>Insert result columns</MenuItem>
              <MenuItem onClick={() => void run(removeResults)}>Remove result columns</MenuItem>
              <MenuItem onClick={() => void run(installShortNames)}>Install or update short names</MenuItem>
              <MenuItem onClick={() => void run(removeShortNames)}>Remove short names</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
    </section>
  );
}
