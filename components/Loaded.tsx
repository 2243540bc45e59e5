/**
 * Decides how a part is drawn that is fetched only when it is needed. It is waited for by hand: React's Suspense holds
 * back what it has shown a placeholder for by 300 ms.
 */
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

export interface LoadedProps<Props> {
  /** Fetches the part; the same function at each drawing. */
  load: () => Promise<ComponentType<Props>>;
  /** What the part is given. */
  props: Props;
  /** Stands in its place until it is there. */
  meanwhile?: ReactNode;
}

/** Throws while drawing what fetching failed with, for whatever stands around it to tell. */
export function Loaded<Props extends object>({ load, props, meanwhile = null }: LoadedProps<Props>) {
  const [fetched, setFetched] = useState<{ part: ComponentType<Props> } | { error: unknown } | null>(null);
  useEffect(() => {
    let current = true;
    load().then(
      (part) => current && setFetched({ part }),
      (error: unknown) => current && setFetched({ error }),
    );
    return () => {
      current = false;
    };
  }, [load]);
  if (!fetched) return meanwhile;
  if ('error' in fetched) throw fetched.error;
  return <fetched.part {...props} />;
}
