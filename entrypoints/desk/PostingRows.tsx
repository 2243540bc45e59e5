/** Decides how the saved postings are drawn: a table whose heads sort, or cards where there is no room for one. */
import { memo, useEffect, useRef } from 'react';
import { Button } from '../../components/Button';
import { COLUMNS, type Column, type ListedPosting, type Order } from '../../lib/search/saved-list';
import { STATE_NAMES, WORKPLACE_NAMES } from '../../lib/words/field-words';
import { stageInWords } from '../../lib/words/stage-words';
import { dayInWords, figuresInWords, postedInWords } from '../../lib/words/value-words';
import { COLUMN_NAMES } from './columns';
import { ROWS_AT_ONCE, useListView } from './list-view';
import { postingPlace } from './places';

export interface PostingRowsProps {
  shown: ListedPosting[];
  /** How many of them are drawn. */
  rows: number;
  picked: ReadonlySet<string>;
  onPick: (ids: readonly string[], on: boolean) => void;
  onDelete: (id: string) => void;
  onMore: () => void;
}

export function PostingRows({ shown, rows, picked, onPick, onDelete, onMore }: PostingRowsProps) {
  const { order, press } = useListView();
  const all = shown.map(({ posting }) => posting.id);
  const some = all.some((id) => picked.has(id));
  const every = some && all.every((id) => picked.has(id));
  return (
    <>
      <table className="postings">
        <caption className="visually-hidden">Saved postings</caption>
        <thead>
          <tr>
            <td className="pick">
              <input
                type="checkbox"
                aria-label="Select all that are listed"
                checked={every}
                ref={(box) => {
                  if (box) box.indeterminate = some && !every;
                }}
                onChange={(event) => onPick(all, event.target.checked)}
              />
            </td>
            {COLUMNS.map((column) => (
              <ColumnHead key={column} column={column} order={order} onPress={press} />
            ))}
            <th scope="col">
              <span className="visually-hidden">Delete</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, rows).map((one) => (
            <Row
              key={one.posting.id}
              one={one}
              picked={picked.has(one.posting.id)}
              onPick={onPick}
              onDelete={onDelete}
            />
          ))}
        </tbody>
      </table>
      {shown.length > rows && <More left={shown.length - rows} onMore={onMore} />}
    </>
  );
}

function ColumnHead({ column, order, onPress }: { column: Column; order: Order; onPress: (column: Column) => void }) {
  const sorted = order.by === column;
  return (
    <th scope="col" className={column} aria-sort={sorted ? (order.down ? 'descending' : 'ascending') : undefined}>
      <button type="button" onClick={() => onPress(column)}>
        {COLUMN_NAMES[column]}
        <span aria-hidden="true" className="direction">
          {sorted ? (order.down ? '▼' : '▲') : ''}
        </span>
      </button>
    </th>
  );
}

interface RowProps {
  one: ListedPosting;
  picked: boolean;
  onPick: PostingRowsProps['onPick'];
  onDelete: PostingRowsProps['onDelete'];
}

const Row = memo(
  function Row({ one, picked, onPick, onDelete }: RowProps) {
    const { posting } = one;
    return (
      <tr data-picked={picked || undefined}>
        <td className="pick">
          <input
            type="checkbox"
            aria-label={`Select ${posting.title}`}
            checked={picked}
            onChange={(event) => onPick([posting.id], event.target.checked)}
          />
        </td>
        <th scope="row" className="title">
          <a href={postingPlace(posting.id)}>{posting.title}</a>
          {posting.state === 'closed' && <span className="tag"> {STATE_NAMES.closed}</span>}
        </th>
        {COLUMNS.filter((column) => column !== 'title').map((column) => {
          const words = CELLS[column](one);
          return (
            <td key={column} className={column} data-label={words ? COLUMN_NAMES[column] : undefined}>
              {words}
            </td>
          );
        })}
        <td className="row-actions">
          <Button look="quiet" aria-label={`Delete ${posting.title}`} onClick={() => onDelete(posting.id)}>
            Delete
          </Button>
        </td>
      </tr>
    );
  },
  (before, after) => before.one === after.one && before.picked === after.picked,
);

const CELLS: Record<Exclude<Column, 'title'>, (one: ListedPosting) => string> = {
  company: ({ company }) => company,
  location: ({ posting }) => posting.location.text ?? '',
  workplace: ({ posting }) => (posting.location.workplace ? WORKPLACE_NAMES[posting.location.workplace] : ''),
  salary: ({ posting: { salary } }) => {
    if (!salary) return '';
    const words = figuresInWords(salary) ?? salary.text;
    return salary.source === 'site-estimate' ? `${words} (site’s estimate)` : words;
  },
  posted: ({ posting }) => (posting.posted ? postedInWords(posting.posted) : ''),
  saved: ({ savedAt }) => dayInWords(savedAt),
  stage: ({ application }) => (application ? stageInWords(application.stage) : ''),
};

/** The next rows come when the end scrolls into view; the button is for those who do not scroll. */
function More({ left, onMore }: { left: number; onMore: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const seen = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) onMore();
      },
      { rootMargin: '600px' },
    );
    seen.observe(place.current);
    return () => seen.disconnect();
  });
  return (
    <div ref={place} className="more">
      <Button onClick={onMore}>Show {Math.min(left, ROWS_AT_ONCE)} more</Button>
    </div>
  );
}
