/** Decides what is seen at a glance: the headline with its reason, five bars, and what waits to be looked at. */
import { Headline } from '../../components/company-fit/Headline';
import { QuestionBar } from '../../components/company-fit/QuestionBar';
import { FRAMEWORK } from '../../lib/company-fit/framework';
import { Attribution } from './Attribution';
import { usePanel } from './panel-state';
import type { ViewProps } from './view-props';

export function VerdictView({ score }: ViewProps) {
  const open = usePanel((state) => state.open);
  return (
    <section className="verdict" aria-labelledby="verdict">
      <h2 id="verdict" className="visually-hidden">
        Verdict
      </h2>
      <Headline score={score} />
      <ol className="questions">
        {FRAMEWORK.map((question) => (
          <li key={question.name}>
            <QuestionBar
              question={question}
              score={score.questions[question.name]}
              onAdd={(item) => open('evidence', item)}
              onAsk={(item) => open('ask', item)}
            />
          </li>
        ))}
      </ol>
      <p className="quiet legend">
        Filled: earned. Light: open, as nobody has said or it is only claimed. Hatched: lost, as something speaks
        against it.
      </p>
      <Attribution />
    </section>
  );
}
