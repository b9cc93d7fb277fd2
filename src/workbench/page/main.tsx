import { createRoot } from 'react-dom/client';
import { circumstancesOf } from './circumstances';
import { Desk } from './Desk';
import { readManifest } from './manifest';
import { workbookOfTab } from './newTab';
import './page.css';
import { Workbench } from './Workbench';

/** The sample that is open when the workbench starts. */
const FIRST_SAMPLE = 'northwind-supply-deal.xlsx';

declare global {
  interface Window {
    /** The desk of this page, for the browser's console and for tests. */
    workbench?: Desk;
  }
}

async function start(element: HTMLElement): Promise<void> {
  const manifest = readManifest(
    new DOMParser().parseFromString(await (await fetched('/manifest.xml')).text(), 'application/xml'),
  );
  const [schema, functions, samples] = await Promise.all(
    ['/schema.json', manifest.functionsMetadata, '/samples.json'].map(async (url): Promise<unknown> =>
      (await fetched(url)).json(),
    ),
  );
  const circumstances = circumstancesOf(location.search);
  const desk = new Desk({ manifest, schema, functions, samples, circumstances } as ConstructorParameters<
    typeof Desk
  >[0]);
  window.workbench = desk;
  createRoot(element).render(<Workbench desk={desk} />);
  // The browser asks in its own words before the page is left.
  addEventListener('beforeunload', (event) => {
    if (desk.state.get().isChanged) event.preventDefault();
  });
  const given = await workbookOfTab(location.search);
  await (given === null ? desk.start(FIRST_SAMPLE) : desk.openFile(given));
}

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The workbench needs ${url} and got ${String(response.status)}.`);
  return response;
}

const element = document.getElementById('page');
if (element)
  start(element).catch((error: unknown) => {
    element.textContent = error instanceof Error ? error.message : String(error);
  });
