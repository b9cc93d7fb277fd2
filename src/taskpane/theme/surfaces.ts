import { tokens, type GriffelStyle } from '@fluentui/react-components';

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
