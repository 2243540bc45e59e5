/**
 * Decides when the part of the popup that drafts messages is loaded: where it is asked for, or about to be. It is waited
 * for by hand: React's Suspense holds back what it has shown a placeholder for by 300 ms.
 */
import type { ComponentType } from 'react';
import type { WriteFaceProps } from './WriteFace';

const load = () => import('./WriteFace');

export async function loadWriting(): Promise<ComponentType<WriteFaceProps>> {
  return (await load()).WriteFace;
}

/** Begins to load it and to open the database, so that both are there when the button is pressed. */
export function warmWriting(): void {
  // What fails here fails again, and is told, when the button is pressed.
  load().then(
    (part) => part.openDatabase(),
    () => undefined,
  );
}
