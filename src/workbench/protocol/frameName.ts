export interface FrameIdentity {
  readonly id: string;
  /** New for every load of the page: the library caches settings per conversation in sessionStorage. */
  readonly conversationId: string;
  readonly hostOrigin: string;
  readonly locale?: string;
  /** 1 shared app, 2 custom functions, 3 both: a shared runtime. */
  readonly flags?: number;
}

/** The `name` of the add-in's frame, from which office.js learns who its host is; the page's URL stays clean. */
export function frameName({
  id,
  conversationId,
  hostOrigin,
  locale = 'en-US',
  flags = 3,
}: FrameIdentity): string {
  const correlation = '00000000-0000-4000-8000-000000000000';
  return JSON.stringify({
    baseFrameName: id,
    hostInfo: ['Excel', 'Web', '16.00', locale, correlation, '', 'disableLogging', String(flags)].join('$'),
    xdmInfo: [conversationId, id, hostOrigin].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
}
