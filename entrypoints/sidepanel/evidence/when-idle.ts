/** Decides how long reading is done without holding up typing: piece by piece, in the moments the browser has to spare. */

/** Time left over in a moment, in milliseconds, below which nothing more is begun in it. */
const SPARE_MS = 12;
/** Longest wait for a spare moment, in milliseconds. */
const PATIENCE_MS = 500;

/** Takes up each of `all` in turn; `pause` is called after each spare moment. Answers with what stops it. */
export function whenIdle<T>(all: readonly T[], take: (one: T) => void, pause: () => void): () => void {
  let next = 0;
  let handle = 0;
  const go = (deadline: IdleDeadline) => {
    do {
      const one = all[next++];
      if (one !== undefined) take(one);
    } while (next < all.length && deadline.timeRemaining() > SPARE_MS);
    if (next < all.length) handle = ask();
    pause();
  };
  const ask = () => requestIdleCallback(go, { timeout: PATIENCE_MS });
  if (all.length) handle = ask();
  return () => cancelIdleCallback(handle);
}
