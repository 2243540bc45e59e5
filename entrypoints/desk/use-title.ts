/** Decides what the browser's tab says: the place, then the product. */
import { useEffect } from 'react';

export function useTitle(place: string): void {
  useEffect(() => {
    document.title = `${place} – Fivesight`;
  }, [place]);
}
