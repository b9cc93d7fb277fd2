import { ACTION_TYPE, PATH_TYPE, type RequestBody } from './wire';

const READINESS: readonly string[] = [
  'NotifyActionHandlerReady',
  '_SetOsfControlContainerReadyForCustomFunctions',
];

/** False for batches to services only, such as the results of custom functions. */
export function asksTheWorkbook(request: RequestBody): boolean {
  const paths = Object.values(request.ObjectPaths ?? {});
  return !paths.some((path) => path.ObjectPathType === PATH_TYPE.service);
}

/** True for the release of tracked objects, which the library sends on its own after an `Excel.run`. */
export function onlyReleases(request: RequestBody): boolean {
  return request.Actions.every(
    ({ ActionType, Name }) => ActionType === ACTION_TYPE.instantiate || Name === '_RemoveReference',
  );
}

/** True for what the add-in's runtime says once, at its start: that its functions or its actions can be called. */
export function announcesReadiness(request: RequestBody): boolean {
  return request.Actions.some(({ Name }) => READINESS.includes(Name));
}
