/** Decides how the user's links are kept: in their order, the first one being the one that messages name. */
import { type FormEvent, useId, useRef, useState } from 'react';
import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';
import { useLastAction } from '../../../components/last-action/last-action';
import { changeProfile, type OwnLink } from '../../../lib/people/own-profile';
import type { Profile } from '../../../lib/records/profile';
import styles from './Profile.module.css';

export function Links({ profile: { links = [] } }: { profile: Profile }) {
  const heading = useId();
  const act = useLastAction((state) => state.act);
  const change = (make: (before: OwnLink[]) => OwnLink[], label: string) =>
    act(changeProfile((before) => ({ links: make(before.links ?? []) }), label));
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h2 id={heading}>Links</h2>
      <p className="quiet">Your profile, code or writing. The first stands under your name.</p>
      <ol className={styles.links}>
        {links.map((link, index) => (
          <li key={`${link.label} ${link.url}`}>
            <span>
              <b>{link.label}</b>{' '}
              <a href={link.url} target="_blank" rel="noreferrer">
                {link.url}
              </a>
            </span>
            {index > 0 && (
              <Button
                look="quiet"
                aria-label={`Put first: ${link.label}`}
                onClick={() =>
                  void change((all) => [link, ...all.filter((one) => one.url !== link.url)], `Put ${link.label} first`)
                }
              >
                Put first
              </Button>
            )}
            <Button
              look="quiet"
              aria-label={`Remove link: ${link.label}`}
              onClick={() =>
                void change(
                  (all) => all.filter((one) => one.url !== link.url || one.label !== link.label),
                  `Removed the link ${link.label}`,
                )
              }
            >
              Remove
            </Button>
          </li>
        ))}
      </ol>
      <AddLink onAdd={(link) => change((all) => [...all, link], `Added the link ${link.label}`)} />
    </section>
  );
}

function AddLink({ onAdd }: { onAdd: (link: OwnLink) => Promise<boolean> }) {
  const [label, setLabel] = useState('');
  const [url, setUrl] = useState('');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const problems = {
    label: label.trim() ? undefined : 'Say what it is: “Portfolio”.',
    url: isWebAddress(url) ? undefined : 'An address begins with https:// or http://.',
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problems.label || problems.url) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    if (!(await onAdd({ label: label.trim(), url: url.trim() }))) return;
    setLabel('');
    setUrl('');
    setTried(false);
    form.current?.querySelector('input')?.focus();
  };
  return (
    <form ref={form} className={styles.pair} noValidate aria-label="New link" onSubmit={(event) => void add(event)}>
      <Field label="Name of the link" error={tried ? problems.label : undefined}>
        {(control) => <input {...control} value={label} onChange={(event) => setLabel(event.target.value)} />}
      </Field>
      <Field label="Address" error={tried ? problems.url : undefined}>
        {(control) => (
          <input
            {...control}
            type="url"
            placeholder="https://"
            value={url}
            onChange={(event) => setUrl(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit">Add link</Button>
    </form>
  );
}

function isWebAddress(typed: string): boolean {
  return /^https?:\/\/./i.test(typed.trim()) && URL.canParse(typed.trim());
}
