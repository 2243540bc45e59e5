/** Decides what stands around every place of the desk: its name, the ways between places, and the last action. */
import { useEffect, useRef } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { DatabaseGate } from '../../components/DatabaseGate';
import { Loaded } from '../../components/Loaded';
import { LastActionBar } from '../../components/last-action/LastActionBar';
import { EmptyNote } from '../../components/Note';
import { Trouble } from '../../components/Trouble';
import { CompaniesPage } from './CompaniesPage';
import { ComparePage } from './compare/ComparePage';
import { comparePlace } from './compare/compare-place';
import { PostingPage } from './PostingPage';
import { PostingsPage } from './PostingsPage';
import { PeoplePage } from './people/PeoplePage';
import { PersonPage } from './people/PersonPage';
import { COMPANIES, PEOPLE, type Place, POSTINGS, PROFILE, placeAt, SETTINGS, TEMPLATES, TODAY } from './places';
import { ProfilePage } from './profile/ProfilePage';
import { SettingsPage } from './SettingsPage';
import { TemplatePage } from './templates/TemplatePage';
import { TemplatesPage } from './templates/TemplatesPage';

const loadToday = () => import('./today/TodayPage').then((part) => part.TodayPage);
const loadWriting = () => import('./write/WritePage').then((part) => part.WritePage);
// Where the desk begins with it, it is fetched while the database opens.
if (window.location.hash === TODAY) void loadToday();

const WAYS: [href: string, words: string, place: Place['name']][] = [
  [TODAY, 'Today', 'today'],
  [POSTINGS, 'Postings', 'postings'],
  [COMPANIES, 'Companies', 'companies'],
  [comparePlace([]), 'Compare', 'compare'],
  [PEOPLE, 'People', 'people'],
  [TEMPLATES, 'Templates', 'templates'],
  [PROFILE, 'Profile', 'profile'],
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
    case 'today':
      return <Loaded load={loadToday} props={{}} />;
    case 'postings':
      return <PostingsPage />;
    case 'posting':
      return <PostingPage key={place.id} id={place.id} />;
    case 'companies':
      return <CompaniesPage />;
    case 'compare':
      return <ComparePage ids={place.ids} />;
    case 'people':
      return <PeoplePage />;
    case 'person':
      return <PersonPage key={place.id} id={place.id} />;
    case 'templates':
      return <TemplatesPage />;
    case 'template':
      return <TemplatePage key={place.id} id={place.id} />;
    case 'profile':
      return <ProfilePage />;
    case 'write':
      return <Loaded key={JSON.stringify(place.wished)} load={loadWriting} props={{ wished: place.wished }} />;
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
