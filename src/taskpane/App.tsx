import { FluentProvider } from '@fluentui/react-components';
import { PaneFrame } from './frame/PaneFrame';
import { darkTheme, lightTheme } from './look/theme';
import { useDarkTheme } from './look/useDarkTheme';
import { DarkContext } from './look/useIsDark';

/** The whole pane in Office's colours. */
export function App() {
  const dark = useDarkTheme();
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} dir={document.dir === 'rtl' ? 'rtl' : 'ltr'}>
      <DarkContext.Provider value={dark}>
        <PaneFrame />
      </DarkContext.Provider>
    </FluentProvider>
  );
}
