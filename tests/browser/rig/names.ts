/** Environment variables by which the rig, set up once, is found by the tests. */
export const WORKBENCH_URL = 'CONCESSION_MAP_WORKBENCH_URL';
export const BROWSER_ENDPOINT = 'CONCESSION_MAP_BROWSER_ENDPOINT';
