/** Decides how a change is read out: one polite region for a surface, always present, its words replaced. */

export function LiveRegion({ says }: { says: string }) {
  return (
    <output aria-live="polite" className="visually-hidden">
      {says}
    </output>
  );
}
