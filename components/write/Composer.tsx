/** Decides how a text is written: choices above it, counts below, what is missing, advised and rested on beside it. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { adviceOn } from '../../lib/drafts/advice';
import { CHANNEL_RULES } from '../../lib/drafts/channels';
import { drafted } from '../../lib/people/composed-text';
import { groundsOf } from '../../lib/people/what-it-rests-on';
import { fillsIn } from '../../lib/people/what-to-fill';
import type { Message } from '../../lib/records/message';
import { Field } from '../Field';
import { ErrorNote } from '../Note';
import { AdviceList } from './AdviceList';
import { Fills } from './Fills';
import { RestsOn, SentenceAtCaret } from './RestsOn';
import { ShapeChoices } from './ShapeChoices';
import { Sheet } from './Sheet';
import { TextCounts } from './TextCounts';
import { useComposer } from './use-composer';
import type { Desk } from './use-writing';
import { WaysOut } from './WaysOut';
import styles from './write.module.css';

export interface ComposerProps {
  desk: Desk;
  takesFocus: boolean;
  onSent: (message: Message) => void;
}

export function Composer({ desk, takesFocus, onSent }: ComposerProps) {
  const composer = useComposer(desk);
  const { composed } = composer;
  const { writing, permission, occasion } = desk;
  const { channel, language, subject, body, typed, base } = composed;
  const text = useRef<HTMLTextAreaElement>(null);
  const fills = useRef<HTMLDivElement>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const [shown, setShown] = useState<{ start: number; end: number } | null>(null);
  const [focusFirst] = useState(takesFocus);
  useEffect(() => {
    if (focusFirst) text.current?.focus({ preventScroll: true });
  }, [focusFirst]);

  const draft = useMemo(() => drafted(writing, composed, typed) ?? base, [writing, composed, typed, base]);
  const grounds = useMemo(() => groundsOf(body, draft), [body, draft]);
  const { blanks, more } = useMemo(() => fillsIn(writing, composed), [writing, composed]);
  const advice = useMemo(
    () =>
      adviceOn({
        subject: CHANNEL_RULES[channel].subjectMost === null ? null : subject,
        body,
        occasion,
        channel,
        premium: writing.premium,
        language,
        facts: writing.factsIn(language, typed),
        policy: permission,
      }),
    [subject, body, occasion, channel, writing, language, typed, permission],
  );
  const select = (start: number, end: number) => {
    text.current?.focus();
    text.current?.setSelectionRange(start, end);
  };
  const toBlank = () => {
    const open = fills.current?.querySelector<HTMLInputElement>('input[data-open]');
    if (open) open.focus();
    else text.current?.focus();
  };
  return (
    <div className={styles.composer}>
      <div className={styles.main}>
        <ShapeChoices
          composed={composed}
          templates={writing.templates}
          occasion={occasion}
          onChoose={composer.choose}
        />
        {CHANNEL_RULES[channel].subjectMost !== null && (
          <Field label="Subject">
            {(control) => (
              <input
                {...control}
                lang={language}
                value={subject}
                maxLength={2_000}
                onChange={({ target }) => composer.write({ subject: target.value })}
              />
            )}
          </Field>
        )}
        <Sheet
          ref={text}
          body={body}
          language={language}
          shown={shown}
          onWrite={(words) => composer.write({ body: words })}
          onCaret={setCaret}
        />
        <SentenceAtCaret grounds={grounds} caret={caret} />
        <TextCounts composed={composed} occasion={occasion} premium={writing.premium} standing={composer.standing} />
        {composer.failure && <ErrorNote>{composer.failure}</ErrorNote>}
        <div className={styles.fills} ref={fills}>
          <Fills
            blanks={blanks}
            more={more}
            typed={typed}
            body={`${subject}\n${body}`}
            language={language}
            onFill={composer.fill}
          />
        </div>
        <WaysOut desk={desk} composer={composer} onBlank={toBlank} onSent={onSent} />
      </div>
      <div className={styles.beside}>
        <AdviceList advice={advice} />
        <RestsOn grounds={grounds} onShow={setShown} onSelect={select} />
      </div>
    </div>
  );
}
