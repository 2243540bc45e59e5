/** Decides how the people of a round are chosen: from everybody who is kept, or added as they are named. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useLastAction } from '../../../components/last-action/last-action';
import { ContactChoice } from '../../../components/people/ContactChoice';
import { db } from '../../../lib/db/database';
import { addContact } from '../../../lib/people/keep-contact';

export interface InterviewersProps {
  companyId: string;
  chosen: readonly string[];
  /** The name being typed. */
  typed: string;
  error: string | undefined;
  onType: (name: string) => void;
  /** Changes who is chosen by then: adding a person takes a moment. */
  onChoose: (change: (ids: readonly string[]) => readonly string[]) => void;
}

export function Interviewers({ companyId, chosen, typed, error, onType, onChoose }: InterviewersProps) {
  const people = useLiveQuery(() => db.contacts.toArray());
  const act = useLastAction((state) => state.act);
  const pick = (id: string) => {
    onChoose((ids) => [...new Set([...ids, id])]);
    onType('');
  };
  const add = async (name: string, onPurpose: boolean) => {
    const added = await addContact({ name, companyIds: [companyId], roles: ['interviewer'] }, { onPurpose });
    await act(Promise.resolve(added));
    if (added.ok) pick(added.value.contact.id);
  };
  return (
    <ContactChoice
      label="With"
      people={people ?? []}
      chosen={chosen}
      companyId={companyId}
      typed={typed}
      error={error}
      onType={onType}
      onPick={pick}
      onLeaveOut={(id) => onChoose((ids) => ids.filter((one) => one !== id))}
      onAdd={(name, onPurpose) => void add(name, onPurpose)}
    />
  );
}
