import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** Green with 80 = #107C41, the colour of the product's mark; white on it has a contrast of 5.27. */
const brand: BrandVariants = {
  10: '#031A0D',
  20: '#062713',
  30: '#083419',
  40: '#0A4120',
  50: '#0B4F28',
  60: '#0D5E30',
  70: '#0E6D38',
  80: '#107C41',
  90: '#2B8B55',
  100: '#479B6A',
  110: '#63AB80',
  120: '#7EBB96',
  130: '#99CAAC',
  140: '#B4D9C2',
  150: '#CFE7D8',
  160: '#E7F4EC',
};

export const lightTheme: Theme = {
  ...createLightTheme(brand),
  colorBrandForegroundLink: brand[70],
};

export const darkTheme: Theme = {
  ...createDarkTheme(brand),
  // The ramp's own step is too dark on the dark pane; this one reaches 4.5:1.
  colorBrandForeground1: brand[120],
  colorBrandForegroundLink: brand[120],
  colorCompoundBrandForeground1: brand[120],
  colorCompoundBrandStroke: brand[110],
};
