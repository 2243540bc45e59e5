/** Decides whose controls are in the tab order: the row the keyboard was last in, or the first where that row is gone. */
import { createContext, useContext } from 'react';
import { useQueueState } from './queue-state';

/** Keys that are drawn, in order; given by the list. */
const DrawnContext = createContext<{ first: string | null; keys: ReadonlySet<string> }>({
  first: null,
  keys: new Set(),
});
export const ProvideDrawn = DrawnContext.Provider;

export function useIsCurrent(key: string): boolean {
  const { first, keys } = useContext(DrawnContext);
  return useQueueState(({ current }) => (current !== null && keys.has(current) ? current : first) === key);
}
