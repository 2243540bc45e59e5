/** Decides which of two values comes first, and puts rows in order without waste where there are few. What they are sorted by is for the caller. */

/** Up to so many rows, going through them is faster than the engine's own sort. */
const FEW = 12;

/** -1, 0 or 1, for sorting. 0 too where one is NaN. */
export function inOrder<Value extends number | string>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Sorts rows in place; rows that compare equal keep their order. V8's own sort sets aside more than a kilobyte each time
 * it is called, and there are thousands of short lists: one for each application and person.
 */
export function putInOrder<Row>(rows: Row[], compare: (a: Row, b: Row) => number): void {
  if (rows.length > FEW) {
    rows.sort(compare);
    return;
  }
  rows.forEach((row, i) => {
    let place = i;
    for (let before = rows[place - 1]; before !== undefined && compare(before, row) > 0; before = rows[place - 1]) {
      rows[place] = before;
      place -= 1;
    }
    rows[place] = row;
  });
}
