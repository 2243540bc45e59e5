/** Decides what is shown where stored things cannot be reached: what happened, that nothing is lost, the way out. */
import { Component, type ReactNode } from 'react';
import { Button } from '../../components/Button';
import { ErrorNote } from '../../components/Note';

export class StorageTrouble extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const name = error instanceof Error ? error.name : 'unknown error';
    return (
      <div className="page">
        <h1>Your postings cannot be shown right now</h1>
        <ErrorNote actions={<Button onClick={() => location.reload()}>Try again</Button>}>
          <p>The browser did not let Fivesight reach what it stored ({name}). Nothing was deleted.</p>
          <p>
            It often helps to close other Fivesight windows, to restart the browser, or to free some disk space. In a
            private window the browser may refuse to store anything.
          </p>
        </ErrorNote>
      </div>
    );
  }
}
