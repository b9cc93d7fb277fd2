import { createContext, useContext } from 'react';

/** Whether the pane is painted dark; set once by the frame from Office's theme or the system's. */
export const DarkContext = createContext(false);

export function useIsDark(): boolean {
  return useContext(DarkContext);
}
