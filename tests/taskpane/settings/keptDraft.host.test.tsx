import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { NO_DRAFT, useKeptDraft, type SettingsDraft } from '../../../src/taskpane/settings/keptDraft';

let seen: ReturnType<typeof useKeptDraft>;

function Settings() {
  seen = useKeptDraft();
  return null;
}

/** Opens the view, does something in it, and leaves it for another. */
function visit(doing: () => void = () => undefined): SettingsDraft {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const root = createRoot(document.createElement('div'));
  act(() => root.render(<Settings />));
  const [found] = seen;
  act(doing);
  act(() => root.unmount());
  return found;
}

test('what was typed into the settings is there again after a look at another view, until it is forgotten', () => {
  expect(visit(() => seen[1]({ edits: { limitLeverage: '15' }, isReset: true }))).toEqual(NO_DRAFT);
  expect(visit()).toEqual({ edits: { limitLeverage: '15' }, isReset: true });
  visit(() => seen[1](NO_DRAFT));
  expect(visit()).toEqual(NO_DRAFT);
});
