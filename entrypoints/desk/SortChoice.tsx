/** Decides how the list is sorted where rows are cards and there are no column heads to press. */
import { useId } from 'react';
import { Button } from '../../components/Button';
import { COLUMNS, type Column, nextOrder } from '../../lib/search/saved-list';
import { COLUMN_NAMES } from './columns';
import { useListView } from './list-view';

export function SortChoice() {
  const { order, choose } = useListView();
  const id = useId();
  return (
    <div className="sort-choice">
      <label htmlFor={id}>Sort by</label>
      <select id={id} value={order.by} onChange={(event) => choose(nextOrder(order, event.target.value as Column))}>
        {COLUMNS.map((column) => (
          <option key={column} value={column}>
            {COLUMN_NAMES[column]}
          </option>
        ))}
      </select>
      <Button onClick={() => choose({ ...order, down: !order.down })}>{order.down ? 'Descending' : 'Ascending'}</Button>
    </div>
  );
}
