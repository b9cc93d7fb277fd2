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
export function HowToSay({ wording }: { readonly wording: string }) {
  const styles = useStyles();
  return <blockquote className={styles.quote}>{wording}</blockquote>;
}
