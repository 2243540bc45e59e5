/** Decides what company an address speaks of: the last resort where a page names none, for a person to check. */
import { type Finding, finding } from '../reading/finding';

/** "tidewise-labs" of `tidewise-labs.jobs.personio.de` as a name, doubtful. */
export function companyInAddress(label: string | null | undefined): Finding {
  const words = (label ?? '').split(/[-_+]+/).filter(Boolean);
  return finding('url', { companyName: words.map((word) => word[0]?.toUpperCase() + word.slice(1)).join(' ') }, true);
}
