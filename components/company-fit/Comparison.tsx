/**
 * Decides how companies stand side by side: a column each, a row for each thing compared, bars with their words. Where
 * there is no room for columns, each row becomes a heading with the companies below it.
 */
import { type ComparedCompany, type ComparisonRow, compare } from '../../lib/company-fit/comparison';
import { CULTURE_KINDS } from '../../lib/records/assessment';
import type { Criterion } from '../../lib/records/profile';
import { Button } from '../Button';
import styles from './Comparison.module.css';
import { FitBar } from './FitBar';

export interface ShownCompany extends ComparedCompany {
  id: string;
}

export interface ComparisonProps {
  /** Two to four. */
  companies: readonly ShownCompany[];
  /** In the user's order. */
  criteria: readonly Criterion[];
  onReplace: (id: string) => void;
  onRemove: (id: string) => void;
}

const SECTIONS: Record<ComparisonRow['section'], string> = {
  verdict: 'Verdict',
  questions: 'Five questions',
  evidence: 'What it rests on',
  type: 'Kind of company',
  criteria: 'What you look for, in your order',
  culture: 'Culture, from your notes',
};

export function Comparison({ companies, criteria, onReplace, onRemove }: ComparisonProps) {
  const rows = Map.groupBy(compare(companies, criteria), ({ section }) => section);
  return (
    <table className={styles.table} data-columns={companies.length}>
      <caption className="visually-hidden">{companies.map(({ name }) => name).join(', ')} side by side</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Compared</span>
          </th>
          {companies.map(({ id, name }) => (
            <th key={id} scope="col">
              <span className={styles.name}>{name}</span>
              <span className={styles.ways}>
                <Button look="quiet" aria-label={`Replace ${name}`} onClick={() => onReplace(id)}>
                  Replace
                </Button>
                <Button look="quiet" aria-label={`Remove ${name}`} onClick={() => onRemove(id)}>
                  Remove
                </Button>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {[...rows].map(([section, own]) => (
        <tbody key={section} data-section={section}>
          {own.length > 1 && (
            <tr className={styles.section}>
              <th scope="rowgroup" colSpan={companies.length + 1}>
                {SECTIONS[section]}
              </th>
            </tr>
          )}
          {own.map((row, i) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              {companies.map((company, column) => (
                <td key={company.id} data-blank={isBlank(company, section, i, criteria) || undefined}>
                  <span className={styles.who} aria-hidden="true">
                    {company.name}
                  </span>
                  {row.question && <FitBar {...company.score.questions[row.question]} />}
                  <Cell row={row} company={company} words={row.cells[column] ?? ''} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** True where the user has said nothing; `place`: the row's among those of its section. */
function isBlank(
  company: ShownCompany,
  section: ComparisonRow['section'],
  place: number,
  criteria: readonly Criterion[],
) {
  if (section === 'type') return company.type === null;
  if (section === 'culture') return !company.culture.some(({ kind }) => kind === CULTURE_KINDS[place]);
  const judged = section === 'criteria' && company.judgements[criteria[place]?.id ?? ''];
  return section === 'criteria' && !(judged && (judged.judgement || judged.note.trim()));
}

function Cell({ row, company, words }: { row: ComparisonRow; company: ShownCompany; words: string }) {
  if (row.section !== 'verdict') return <span className={styles.words}>{words}</span>;
  const flag = company.score.headline.kind === 'red-flag';
  return (
    <span className={`${styles.verdict} ${flag ? styles.flag : ''}`}>
      {flag && <span aria-hidden="true">⚑ </span>}
      {words}
    </span>
  );
}
