/** Decides that the panel stays with its company while a form holds words that are not stored. */
import { useEffect } from 'react';
import { usePanel } from './panel-state';

export function useHold(on: boolean): void {
  const hold = usePanel((state) => state.hold);
  useEffect(() => {
    if (!on) return;
    hold(true);
    return () => hold(false);
  }, [on, hold]);
}
