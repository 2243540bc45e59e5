/** Decides what is told about where everything is kept, how much room it takes, and whether it may be cleared. */
import { useEffect, useState } from 'react';

interface Use {
  usage: number | null;
  persistent: boolean;
}

export function StorageUse() {
  const use = useStorageUse();
  return (
    <section aria-labelledby="storage">
      <h2 id="storage">Where everything is kept</h2>
      <p>
        All of it is in this browser, on this device, in this browser profile. Fivesight sends nothing anywhere and has
        no account. Another browser or profile sees none of it, and removing the extension deletes it all.
      </p>
      {use && (
        <dl className="shortcuts">
          <div>
            <dt>Room taken</dt>
            <dd>{use.usage === null ? 'The browser does not say.' : bytesInWords(use.usage)}</dd>
          </div>
          <div>
            <dt>Cleared to make room?</dt>
            <dd>
              {use.persistent
                ? 'No: the browser keeps it until you remove it.'
                : 'No: Fivesight has unlimited storage. Clearing your browsing history leaves it too.'}
            </dd>
          </div>
        </dl>
      )}
    </section>
  );
}

function useStorageUse(): Use | null {
  const [use, setUse] = useState<Use | null>(null);
  useEffect(() => {
    let current = true;
    // The answer to `persist` is not what protects the rows: the permission "unlimitedStorage" does.
    Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]).then(
      ([{ usage }, persistent]) => current && setUse({ usage: usage ?? null, persistent }),
      () => current && setUse({ usage: null, persistent: false }),
    );
    return () => {
      current = false;
    };
  }, []);
  return use;
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

function bytesInWords(bytes: number): string {
  const power = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const amount = new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit: UNITS[power] as string,
    maximumFractionDigits: power > 1 ? 1 : 0,
  });
  return amount.format(bytes / 1000 ** power);
}
