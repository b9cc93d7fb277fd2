import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  quote: {
    margin: 0,
    paddingInlineStart: '10px',
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
    overflowWrap: 'anywhere',
  },
});

/** Words for the other side, as they can be said. */
export function Wording({ words }: { readonly words: string }) {
  const styles = useStyles();
  return <blockquote className={styles.quote}>{words}</blockquote>;
}
