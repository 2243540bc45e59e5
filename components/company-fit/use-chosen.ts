/** Decides what a choice shows between the press and the moment it is stored: what was pressed, unless storing fails. */
import { useState } from 'react';

/** The choice to show, and what a press does. `store` answers true where it was done. */
export function useChosen<T>(stored: T, store: (value: T) => Promise<boolean>): [T, (value: T) => void] {
  const [pressed, setPressed] = useState<{ value: T; over: T } | null>(null);
  // What is stored has moved on, by this press or by anything else.
  if (pressed && pressed.over !== stored) setPressed(null);
  const press = async (value: T) => {
    setPressed({ value, over: stored });
    if (!(await store(value))) setPressed(null);
  };
  return [pressed?.over === stored ? pressed.value : stored, (value) => void press(value)];
}
