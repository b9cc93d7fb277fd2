import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** A pane as narrow as Excel on the Mac opens it. */
export const NARROW = '@media (max-width: 299px)';

/** The same, or one so low that its bars would take more than a third of it. */
export const NARROW_OR_LOW = '@media (max-width: 299px), (max-height: 499px)';

/** Colours that the user's system sets in place of ours. */
export const FORCED = '@media (forced-colors: active)';

/** Out of sight and read all the same. */
export const READ_ONLY_ALOUD: GriffelStyle = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};

/** A box with an edge, for what belongs together. */
export const CARD: GriffelStyle = {
  display: 'flex',
  flexDirection: 'column',
  rowGap: '8px',
  padding: '12px',
  border: `1px solid ${tokens.colorNeutralStroke2}`,
  borderRadius: tokens.borderRadiusLarge,
  backgroundColor: tokens.colorNeutralBackground1,
};

/** A whole line of text that is pressed to open what stands below it. */
export const PRESSED_LINE: GriffelStyle = {
  width: '100%',
  paddingInline: 0,
  border: 'none',
  backgroundColor: 'transparent',
  fontFamily: 'inherit',
  fontSize: 'inherit',
  color: 'inherit',
  textAlign: 'start',
  cursor: 'pointer',
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
};
