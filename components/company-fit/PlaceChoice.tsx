/** Decides how a place among the twenty points is chosen: by question, each of which may be left open for later. */
import type { ComponentProps, Ref } from 'react';
import { FRAMEWORK } from '../../lib/company-fit/framework';
import { type PlaceName, placeName, placeNamed } from '../../lib/company-fit/ledger/evidence-place';
import type { QuestionName } from '../../lib/records/evidence';

export interface PlaceChoiceProps extends Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'children'> {
  place: PlaceName;
  onPlace: (place: PlaceName) => void;
  /** The question whose points come first. */
  first?: QuestionName | null | undefined;
  ref?: Ref<HTMLSelectElement>;
}

export function PlaceChoice({ place, onPlace, first = null, ...rest }: PlaceChoiceProps) {
  const questions = FRAMEWORK.toSorted((one, other) => Number(other.name === first) - Number(one.name === first));
  return (
    <select {...rest} value={place} onChange={(event) => onPlace(placeName(placeNamed(event.target.value)))}>
      <option value="">Decide later</option>
      {questions.map(({ name, number, title, items }) => (
        <optgroup key={name} label={`${number}. ${title}`}>
          {items.map((item) => (
            <option key={item.name} value={item.name}>
              {item.title}
            </option>
          ))}
          <option value={name}>{title}: point decided later</option>
        </optgroup>
      ))}
    </select>
  );
}
