import { AriaLiveAnnouncer, FluentProvider } from '@fluentui/react-components';
import { PaneFrame } from './frame/PaneFrame';
import { darkTheme, lightTheme } from './theme/theme';
import { PaneBoundary } from './setup/PaneBoundary';
import { UnfitHost, type HostFitness } from './setup/UnfitHost';
import { useDarkTheme } from './theme/useDarkTheme';
import { DarkContext } from './theme/useIsDark';

/** The whole pane in Office's colours, or what is in its way here. */
export function App({ fitness }: { readonly fitness: HostFitness }) {
  const dark = useDarkTheme();
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} dir={document.dir === 'rtl' ? 'rtl' : 'ltr'}>
      <DarkContext.Provider value={dark}>
        {/* Message bars are silent without it. */}
        <AriaLiveAnnouncer>
          <PaneBoundary>{fitness === 'fit' ? <PaneFrame /> : <UnfitHost fitness={fitness} />}</PaneBoundary>
        </AriaLiveAnnouncer>
      </DarkContext.Provider>
    </FluentProvider>
  );
}
