/** Decides how captured facts are told: each by name, with where it came from. */
import type { PostingFacts as Facts, SourcedField } from '../../lib/capture/settle';
import type { Posting } from '../../lib/records/posting';
import { COMPANY_FACT_NAMES, FIELD_NAMES, WORKPLACE_NAMES } from '../../lib/words/field-words';
import { sourceInWords } from '../../lib/words/source-words';
import { dayInWords, factInWords } from '../../lib/words/value-words';

const SHOWN = ['employmentTypes', 'seniority', 'salary', 'posted', 'validThrough', 'state'] as const;

export function PostingFacts({ posting }: { posting: Posting }) {
  const { location, companyFacts, sources } = posting;
  const told: { field: SourcedField; words: string; more?: string | null }[] = [
    { field: 'location', words: location.text ?? '' },
    { field: 'workplace', words: location.workplace ? WORKPLACE_NAMES[location.workplace] : '' },
    ...SHOWN.map((field) => ({ field, words: factInWords(field, posting[field] as Facts[typeof field]) })),
  ];
  const about = Object.entries(COMPANY_FACT_NAMES).flatMap(([name, label]) => {
    const value = companyFacts[name as keyof typeof companyFacts];
    return value ? [{ label, value }] : [];
  });
  const unstated = told.filter(({ words }) => !words).map(({ field }) => FIELD_NAMES[field].toLowerCase());
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">Facts</h2>
      <dl className="facts-told">
        {told
          .filter(({ words }) => words)
          .map(({ field, words }) => (
            <Fact key={field} label={FIELD_NAMES[field]} source={sources[field]}>
              {words}
              {field === 'salary' && posting.salary && posting.salary.text !== words && (
                <span className="quiet"> as shown: “{posting.salary.text}”</span>
              )}
            </Fact>
          ))}
        {about.map(({ label, value }) => (
          <Fact key={label} label={label} source={sources.companyFacts}>
            {value}
          </Fact>
        ))}
        <Fact label="Read" source={undefined}>
          {dayInWords(posting.capturedAt)}
          <span className="quiet"> from {new URL(posting.url).hostname}</span>
        </Fact>
      </dl>
      {unstated.length > 0 && <p className="quiet">Not stated: {new Intl.ListFormat('en').format(unstated)}.</p>}
    </section>
  );
}

function Fact(props: { label: string; source: Posting['sources'][string] | undefined; children: React.ReactNode }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>
        {props.children}
        {props.source && <span className="source">{sourceWords(props.source)}</span>}
      </dd>
    </div>
  );
}

function sourceWords(source: Posting['sources'][string]): string {
  return source === 'user' ? 'corrected by you' : sourceInWords(source);
}
