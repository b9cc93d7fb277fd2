import type { StoreTrouble } from '../../library/store/storeTrouble';
import type { TeamAddress } from '../../library/team/teamAddress';
import type { TeamState } from '../../library/team/teamSync';
import type { TeamTrouble } from '../../library/team/syncOnce';
import { formatNumber, formatTime } from '../wording/format';

/** Why the library cannot be used, what still holds, and how to mend it. */
export const STORE_TROUBLE_WORDS: Readonly<Record<StoreTrouble, string>> = {
  missing:
    'This browser keeps nothing for add-ins, so there is no library here. Past deals on a sheet named Library are compared all the same.',
  blocked:
    'This browser does not let the add-in keep anything, often because cookies of other sites are blocked. Allow this site to keep data, or use a sheet named Library.',
  full: 'There is no space left for the library on this computer. What was kept before is still there. Make room and add again.',
  'not fetched':
    'A part of the add-in could not be fetched, so the library cannot be opened now. What it holds is still there. Check the connection and try again.',
  clock:
    'The library was last opened later than this computer’s clock shows, and waits for that moment. Set the clock right and open the pane again; nothing is lost.',
  damaged:
    'The library on this computer cannot be opened. Close other panes and try again; if it stays, clear it and import your last export.',
};

export const TEAM_TROUBLE_WORDS: Readonly<Record<TeamTrouble, string>> = {
  unreachable: 'The team library does not answer. What is new waits here and goes when it does.',
  password: 'The name or the password does not fit.',
  rights: 'You have no right to this library any more. Ask who looks after it; what is here stays here.',
  'no database': 'There is no such library at this address. Check the end of it, or ask who looks after it.',
  odd: 'This address does not answer as a CouchDB library does. Check it, or sign in to your network first.',
  ...STORE_TROUBLE_WORDS,
};

export const ADDRESS_WORDS: Readonly<Record<Extract<TeamAddress, { kind: 'refused' }>['reason'], string>> = {
  'no address': 'Type the whole address, such as https://deals.contoso.com/library.',
  'no https': 'The address must begin with https, or the password could be read on the way.',
  'holds a password': 'Leave name and password out of the address. They are asked for once per start.',
  'no database': 'The address ends with the name of the library, such as /library, in small letters.',
};

export function plural(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** One line on how things stand with the team. */
export function teamLine(state: TeamState): string {
  switch (state.kind) {
    case 'off':
      return 'Not connected.';
    case 'asks':
      return state.wrong ? TEAM_TROUBLE_WORDS.password : 'Sign in to begin.';
    case 'paused':
      return 'Paused. What is new waits here.';
    case 'trouble':
      return TEAM_TROUBLE_WORDS[state.trouble];
    case 'syncing': {
      const { progress } = state;
      if (progress === null) return 'Syncing.';
      const left =
        progress.left === null || progress.left === 0 ? '' : `, ${formatNumber(progress.left)} to come`;
      return progress.direction === 'receiving'
        ? `Syncing: ${formatNumber(progress.done)} received${left}.`
        : `Syncing: ${formatNumber(progress.done)} sent${left}.`;
    }
    case 'synced': {
      const { at, received, sent, denied, refused } = state;
      const news =
        received + sent === 0
          ? 'nothing new'
          : `${formatNumber(received)} received, ${formatNumber(sent)} sent`;
      return [
        `Synced today ${formatTime(new Date(at))}, ${news}.`,
        ...(denied > 0
          ? [`The team library took ${formatNumber(denied)} of yours not: you may read there, not write.`]
          : []),
        ...(refused > 0
          ? [`${formatNumber(refused)} of its entries are no sound rows and were left outside.`]
          : []),
      ].join(' ');
    }
  }
}
