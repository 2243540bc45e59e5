/** Decides how the rest of a long list is reached: a few more at a time, the keyboard going on with the first of them. */
import { flushSync } from 'react-dom';
import { Button } from '../../../components/Button';

/** How many are shown at first, and how many more at a time. */
export const STEP = 10;

export interface ShowMoreProps {
  total: number;
  shown: number;
  onShow: (shown: number) => void;
  /** Names, by CSS selector, what takes the focus: a control of the first one that was not shown. */
  next: string;
}

export function ShowMore({ total, shown, onShow, next }: ShowMoreProps) {
  const left = total - shown;
  if (left <= 0) return null;
  const show = () => {
    flushSync(() => onShow(shown + STEP));
    document.querySelector<HTMLElement>(next)?.focus();
  };
  return (
    <div>
      <Button onClick={show}>
        {left > STEP ? `Show ${STEP} more of ${new Intl.NumberFormat().format(left)}` : `Show ${left} more`}
      </Button>
    </div>
  );
}
