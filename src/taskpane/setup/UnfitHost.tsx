import { Text } from '@fluentui/react-components';
import { HeadlineBlock } from '../frame/HeadlineBlock';
import { ViewFrame } from '../frame/ViewFrame';
import { PaneGround } from './PaneGround';

/** What the pane needs of its host. */
export const NEEDED_API = '1.9';

/** Where the pane was opened, as far as it matters to it. */
export type HostFitness = 'fit' | 'too old' | 'another program';

/** Whether the pane can work here; to be asked once Office is ready. */
export function hostFitness(): HostFitness {
  // Missing outside Excel, whatever the typings say.
  const { Excel: excel } = globalThis as { readonly Excel?: unknown };
  if (Office.context.host !== Office.HostType.Excel || excel === undefined) return 'another program';
  return Office.context.requirements.isSetSupported('ExcelApi', NEEDED_API) ? 'fit' : 'too old';
}

const WORDS: Readonly<
  Record<
    Exclude<HostFitness, 'fit'>,
    { readonly title: string; readonly detail: string; readonly still: string }
  >
> = {
  'too old': {
    title: 'This Excel is too old for the pane',
    detail: 'It needs Excel 2021 or later, Microsoft 365, or Excel on the web.',
    still:
      'What stands in the workbook goes on working: your list, highlights that were made elsewhere, and formula shortcuts. Nothing was changed.',
  },
  'another program': {
    title: 'Concession Map works in Excel',
    detail: 'This is another program. Open your workbook in Excel and start Concession Map there.',
    still: 'Nothing was changed here.',
  },
};

/** The pane cannot work here: why, where it would, and what still works. */
export function UnfitHost({ fitness }: { readonly fitness: Exclude<HostFitness, 'fit'> }) {
  const { title, detail, still } = WORDS[fitness];
  return (
    <PaneGround>
      <ViewFrame isText>
        <HeadlineBlock headline={{ tone: 'caution', title, detail }} />
        <Text>{still}</Text>
      </ViewFrame>
    </PaneGround>
  );
}
