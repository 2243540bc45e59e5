/** Decides what the stages of an application are called in a list or a choice. */
import type { Stage } from '../records/application';

/** "In conversation". */
export function stageInWords(stage: Stage): string {
  return stage.charAt(0).toUpperCase() + stage.slice(1);
}
