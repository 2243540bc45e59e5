/** Decides in which order stages are offered: those under way, then endings, the user's own behind the one each comes after. */
import { ENDINGS, isBuiltIn, stagesInOrder } from '../../../lib/pipeline/stages';
import type { CustomStage, Stage } from '../../../lib/records/application';
import { stageInWords } from '../../../lib/words/stage-words';

export interface StageOptionsProps {
  own: readonly CustomStage[];
  /** The stage chosen now; offered even where the user has removed it from their own. */
  present: string;
}

export function StageOptions({ own, present }: StageOptionsProps) {
  const all = stagesInOrder(own);
  const after = new Map(own.map((stage) => [stage.name, stage.after]));
  const ends = (stage: string) => {
    const counted = isBuiltIn(stage) ? stage : after.get(stage);
    return (ENDINGS as readonly (Stage | undefined)[]).includes(counted);
  };
  const underWay = all.filter((stage) => !ends(stage));
  return (
    <>
      <optgroup label="Under way">
        {[...underWay, ...(all.includes(present) ? [] : [present])].map((stage) => (
          <option key={stage} value={stage}>
            {stageInWords(stage)}
          </option>
        ))}
      </optgroup>
      <optgroup label="Endings">
        {all.filter(ends).map((stage) => (
          <option key={stage} value={stage}>
            {stageInWords(stage)}
          </option>
        ))}
      </optgroup>
    </>
  );
}
