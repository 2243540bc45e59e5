/** Decides what stands around every place of the desk: its name, the ways between places, and the last action. */
import { useEffect, useRef } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { DatabaseGate } from '../../components/DatabaseGate';
import { LastActionBar } from '../../components/last-action/LastActionBar';
import { EmptyNote } from '../../components/Note';
import { Trouble } from '../../components/Trouble';
import { CompaniesPage } from './CompaniesPage';
import { ComparePage } from './compare/ComparePage';
import { comparePlace } from './compare/compare-place';
import { PostingPage } from './PostingPage';
import { PostingsPage } from './PostingsPage';
import { COMPANIES, type Place, POSTINGS, placeAt, SETTINGS } from './places';
import { SettingsPage } from './SettingsPage';

const WAYS: [href: string, words: string, place: Place['name']][] = [
  [POSTINGS, 'Postings', 'postings'],
  [COMPANIES, 'Companies', 'companies'],
  [comparePlace([]), 'Compare', 'compare'],
  [SETTINGS, 'Settings', 'settings'],
];

export function Desk() {
  const [location] = useHashLocation();
  const place = placeAt(location);
  const main = useFocusOnArrival(location);
  return (
    <>
      <header className="desk-head">
        <a className="name" href={POSTINGS}>
          Fivesight
        </a>
        <nav aria-label="Desk">
          <ul>
            {WAYS.map(([href, words, name]) => (
              <li key={href}>
                <a href={href} aria-current={place.name === name ? 'page' : undefined}>
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main ref={main} tabIndex={-1}>
        <Trouble place={location} heading="Your postings cannot be shown right now">
          <DatabaseGate>
            <PlaceShown place={place} />
          </DatabaseGate>
        </Trouble>
      </main>
      <LastActionBar />
    </>
  );
}

function PlaceShown({ place }: { place: Place }) {
  switch (place.name) {
    case 'postings':
      return <PostingsPage />;
    case 'posting':
      return <PostingPage key={place.id} id={place.id} />;
    case 'companies':
      return <CompaniesPage />;
    case 'compare':
      return <ComparePage ids={place.ids} />;
    case 'settings':
      return <SettingsPage />;
    case 'nowhere':
      return (
        <EmptyNote actions={<a href={POSTINGS}>See your postings</a>}>There is nothing at this address.</EmptyNote>
      );
  }
}

/** After a move within the desk, reading and tabbing go on from the top of what is new; not on the first arrival. */
function useFocusOnArrival(location: string) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(location);
  useEffect(() => {
    if (before.current === location) return;
    before.current = location;
    main.current?.focus({ preventScroll: true });
  }, [location]);
  return main;
}
