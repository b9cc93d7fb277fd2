import { Button, makeStyles, MessageBar, MessageBarBody, Subtitle2, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { explain, explainRefusal } from '../excel/explain';
import { applyHighlights } from '../excel/highlights/applyHighlights';
import { removeHighlights } from '../excel/highlights/removeHighlights';
import type { ReviewedWorkbook } from '../excel/reviewWorkbook';

const useStyles = makeStyles({
  marks: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  buttons: { display: 'flex', columnGap: '8px', rowGap: '8px', flexWrap: 'wrap' },
});

interface Result {
  readonly intent: 'success' | 'error' | 'info';
  readonly text: string;
}

/** The two verbs on the sheet: put our highlights on, take them off. Says what was done, or why nothing was. */
export function SheetMarks({ reviewed }: { readonly reviewed: ReviewedWorkbook }) {
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Result | null>(null);
  const { reading, deal } = reviewed;

  const act = async (verb: (context: Excel.RequestContext) => Promise<Result>) => {
    setBusy(true);
    try {
      setResult(await Excel.run(verb));
    } catch (error) {
      setResult({ intent: 'error', text: explain(error) });
    } finally {
      setBusy(false);
    }
  };
  const highlight = (context: Excel.RequestContext) =>
    applyHighlights(context, reading, deal).then((outcome): Result =>
      outcome.kind === 'applied'
        ? { intent: 'success', text: `Rows of ${outcome.sheet} are highlighted. Your own colours stay.` }
        : { intent: 'error', text: explainRefusal(outcome.refusal) },
    );
  const remove = (context: Excel.RequestContext) =>
    removeHighlights(context).then(({ removed, protectedSheets }): Result => {
      if (protectedSheets.length > 0)
        return {
          intent: 'error',
          text: `${protectedSheets.join(', ')} is protected, so our highlights stay there. Unprotect it under Review and try again.`,
        };
      return {
        intent: 'success',
        text:
          removed > 0
            ? 'Our highlights are gone. The sheet is as it was.'
            : 'There were no highlights of ours.',
      };
    });

  return (
    <section className={styles.marks} aria-label="On the sheet">
      <Subtitle2 as="h2">On the sheet</Subtitle2>
      <Text size={200}>
        Marks rows {reading.place.firstRow} to {reading.place.lastRow} of {reading.place.sheet} with live
        highlights. They follow your edits, and colleagues without the add-in see them too.
      </Text>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={busy} onClick={() => void act(highlight)}>
          Highlight
        </Button>
        <Button disabled={busy} onClick={() => void act(remove)}>
          Remove highlights
        </Button>
      </div>
      {result && (
        <MessageBar
          intent={result.intent}
          layout="multiline"
          politeness={result.intent === 'error' ? 'assertive' : 'polite'}
        >
          <MessageBarBody>{result.text}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}
