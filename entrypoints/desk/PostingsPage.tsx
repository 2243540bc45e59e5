/** Decides how what is saved is listed: filter, count, selection, and what stands there when there is nothing. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useEffect, useId, useLayoutEffect, useMemo, useState } from 'react';
import { Button } from '../../components/Button';
import { useLastAction } from '../../components/last-action/last-action';
import { EmptyNote } from '../../components/Note';
import { deletePostings } from '../../lib/capture/delete-postings';
import { db } from '../../lib/db/database';
import { inOrder, type ListedPosting, listed, matching } from '../../lib/search/saved-list';
import { countInWords } from '../../lib/words/count-words';
import { FirstPosting } from './FirstPosting';
import { useListView } from './list-view';
import { PostingRows } from './PostingRows';
import { SortChoice } from './SortChoice';
import { useTitle } from './use-title';

export function PostingsPage() {
  useTitle('Your postings');
  const list = useLiveQuery(async () => {
    const [postings, applications, companies] = await Promise.all([
      db.postings.toArray(),
      db.applications.toArray(),
      db.companies.toArray(),
    ]);
    return listed(postings, applications, companies);
  });
  if (!list) return null;
  return (
    <div className="page wide">
      <h1>Your postings</h1>
      {list.length === 0 ? (
        <div className="nothing">
          <FirstPosting />
        </div>
      ) : (
        <PostingList list={list} />
      )}
    </div>
  );
}

function PostingList({ list: stored }: { list: ListedPosting[] }) {
  const { typed, order, rows, type, showMore } = useListView();
  const asked = useDeferredValue(typed);
  const { list, hide } = useHidden(stored);
  const found = useMemo(() => matching(list, asked), [list, asked]);
  const shown = useMemo(() => inOrder(found, order), [found, order]);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const act = useLastAction((state) => state.act);
  const chosen = shown.filter(({ posting }) => picked.has(posting.id)).map(({ posting }) => posting.id);
  useKeptScroll();

  const pick = (ids: readonly string[], on: boolean) =>
    setPicked((before) => {
      const next = new Set(before);
      for (const id of ids)
        if (on) next.add(id);
        else next.delete(id);
      return next;
    });
  const remove = async (ids: readonly string[]) => {
    const show = hide(ids);
    if (await act(deletePostings(ids))) pick(ids, false);
    else show();
  };

  return (
    <>
      <Filter typed={typed} onType={type} says={countOf(found.length, list.length, asked)} />
      <SortChoice />
      {chosen.length > 0 && (
        <div className="selection">
          <span>{countInWords(chosen.length, 'posting selected', 'postings selected')}</span>
          <Button look="danger" onClick={() => void remove(chosen)}>
            Delete
          </Button>
          <Button onClick={() => pick(chosen, false)}>Clear selection</Button>
        </div>
      )}
      {shown.length === 0 ? (
        <EmptyNote actions={<Button onClick={() => type('')}>Show all postings</Button>}>
          Nothing matches “{asked}”.
        </EmptyNote>
      ) : (
        <PostingRows
          shown={shown}
          rows={rows}
          picked={picked}
          onPick={pick}
          onDelete={(id) => void remove([id])}
          onMore={showMore}
        />
      )}
    </>
  );
}

function Filter({ typed, onType, says }: { typed: string; onType: (typed: string) => void; says: string }) {
  const id = useId();
  return (
    <search className="filter">
      <label htmlFor={id}>Filter by text</label>
      <input
        id={id}
        type="search"
        value={typed}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        onChange={(event) => onType(event.target.value)}
      />
      <p id={`${id}-hint`} className="quiet">
        In titles, companies, places, tags, notes and descriptions.
      </p>
      <output htmlFor={id} className="count">
        {says}
      </output>
    </search>
  );
}

function countOf(found: number, all: number, typed: string): string {
  const whole = countInWords(all, 'posting', 'postings');
  if (!typed.trim()) return whole;
  return `${new Intl.NumberFormat().format(found)} of ${whole} ${found === 1 ? 'matches' : 'match'}`;
}

/** A deleted posting leaves the list at once; reading thousands of others anew takes a moment. */
function useHidden(stored: ListedPosting[]) {
  const [hidden, setHidden] = useState<{ from: ListedPosting[]; ids: ReadonlySet<string> } | null>(null);
  const list = useMemo(
    () => (hidden?.from === stored ? stored.filter(({ posting }) => !hidden.ids.has(posting.id)) : stored),
    [stored, hidden],
  );
  const hide = (ids: readonly string[]) => {
    setHidden({ from: stored, ids: new Set(ids) });
    return () => setHidden(null);
  };
  return { list, hide };
}

/** Coming back from a posting, the list stands where it was left. */
function useKeptScroll(): void {
  useLayoutEffect(() => {
    window.scrollTo(0, useListView.getState().scrolled);
  }, []);
  useEffect(() => {
    const remember = () => useListView.getState().leaveAt(window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, []);
}
