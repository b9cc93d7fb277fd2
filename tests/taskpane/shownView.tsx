import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { SessionReview } from '../../src/excel/review/sessionReview';
import { PaneContext, type Pane } from '../../src/taskpane/frame/pane';

const nothing = () => undefined;

/** A view of the pane as markup, over a list that was read. */
export function shownView(view: ReactElement, reviewed: SessionReview | null): string {
  const pane: Pane | null = reviewed && {
    reviewed,
    selectedRow: null,
    selectedRows: [],
    isSelected: false,
    chooseRow: nothing,
    showCells: nothing,
    open: nothing,
    propose: nothing,
    readAgain: () => Promise.resolve(),
  };
  return renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <PaneContext.Provider value={pane}>{view}</PaneContext.Provider>
    </FluentProvider>,
  );
}

/** The words of some markup, as they are read. */
export function wordsOf(markup: string): string {
  return markup
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
