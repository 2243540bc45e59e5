/** Decides how a posting is taken from pasted text or HTML. The readers are fetched only when something is to be read. */
import { type ClipboardEvent, type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../components/Button';
import { Field } from '../../components/Field';
import type { TabReading } from '../../lib/capture/read-tab';
import { applyEdits } from '../../lib/capture/review-edits';
import type { Draft } from '../../lib/capture/settle';
import { descriptionOfText } from '../../lib/capture/text-to-html';
import { aboutTab } from './start-review';

/** Stands for "no address" while reading: no site owns it, and the review asks for the link. */
const NOWHERE = 'about:blank';

export interface PasteFormProps {
  tab: TabReading;
  tabId: Promise<number>;
  onRead: (draft: Draft) => void;
  onBack: () => void;
}

export function PasteForm({ tab, tabId, onRead, onBack }: PasteFormProps) {
  const [text, setText] = useState('');
  const [link, setLink] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const rich = useRef({ text: '', html: '' });
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    field.current?.focus();
    void tabId.then((id) => aboutTab(id, tab)).then(({ url }) => setLink((typed) => typed || (url ?? '')));
  }, [tab, tabId]);

  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    rich.current = {
      text: event.clipboardData.getData('text/plain'),
      html: event.clipboardData.getData('text/html'),
    };
  };
  const read = async (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) {
      setProblem('Paste the text or the HTML of the posting.');
      field.current?.focus();
      return;
    }
    setBusy(true);
    try {
      onRead(await draftOf(text, richFormOf(text, rich.current), link.trim()));
    } catch {
      setBusy(false);
      setProblem('This could not be read. Go back and save it by hand.');
    }
  };

  return (
    <form className="body" onSubmit={(event) => void read(event)} noValidate>
      <Field label="Link to the posting" hint="Where the posting stands on the web.">
        {(control) => <input {...control} type="url" value={link} onChange={(event) => setLink(event.target.value)} />}
      </Field>
      <Field label="The posting" hint="Copied text, or HTML. It is read as a page would be." error={problem}>
        {(control) => (
          <textarea
            {...control}
            ref={field}
            rows={12}
            value={text}
            onPaste={paste}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div className="row">
        <Button look="main" type="submit" disabled={busy}>
          Read it
        </Button>
        <Button onClick={onBack}>Back</Button>
      </div>
    </form>
  );
}

/** What was copied from a page keeps its headings and lists, as long as the user has not changed its words. */
function richFormOf(text: string, pasted: { text: string; html: string }): string | null {
  const same = (one: string) => one.replace(/\s+/g, ' ').trim();
  return pasted.html && same(pasted.text) === same(text) ? pasted.html : null;
}

async function draftOf(text: string, html: string | null, link: string): Promise<Draft> {
  const { readPasted } = await import('../../lib/capture/read-pasted');
  const address = /^https?:\/\//i.test(link) && URL.canParse(link) ? link : NOWHERE;
  const { draft } = readPasted(html ?? text, new URL(address), new Date());
  const placed = address === NOWHERE ? applyEdits(draft, { link }) : draft;
  if (placed.facts.description) return placed;
  const description = descriptionOfText(text);
  return {
    ...placed,
    facts: { ...placed.facts, description },
    sources: { ...placed.sources, ...(description && { description: 'page' as const }) },
  };
}
