/** Decides which side of the panel is shown while it is open: the company or today. `#today` in the address begins with today. */
import { create } from 'zustand';

export type Side = 'company' | 'today';

interface SideState {
  side: Side;
  turnTo(side: Side): void;
}

export const useSide = create<SideState>((set) => ({
  side: location.hash === '#today' ? 'today' : 'company',
  turnTo: (side) => set({ side }),
}));

/** The part of the panel that draws today. */
export const loadToday = () => import('./TodayView').then((part) => part.TodayView);

// Where the panel begins with it, it is fetched while the database opens.
if (useSide.getState().side === 'today') void loadToday();

window.addEventListener('hashchange', () => {
  if (location.hash === '#today') useSide.getState().turnTo('today');
});
