/** Decides what is shown where a place cannot be: what happened, that nothing is lost, and the way out. */
import { Component, type ReactNode } from 'react';
import { Button } from './Button';
import { ErrorNote } from './Note';

interface TroubleProps {
  /** Where the user is: going elsewhere is a new try. */
  place: string;
  /** Says what cannot be shown. */
  heading: string;
  children: ReactNode;
}

interface TroubleState {
  error: unknown;
  /** Where the user was when it was last drawn. */
  place: string;
}

export class Trouble extends Component<TroubleProps, TroubleState> {
  override state: TroubleState = { error: null, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<TroubleState> {
    return { error };
  }

  static getDerivedStateFromProps({ place }: TroubleProps, before: TroubleState): TroubleState | null {
    return place === before.place ? null : { error: null, place };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const name = error instanceof Error ? error.name : 'unknown error';
    return (
      <div className="page">
        <h1>{this.props.heading}</h1>
        <ErrorNote actions={<Button onClick={() => location.reload()}>Try again</Button>}>
          {isOfStorage(error) ? (
            <>
              <p>The browser did not let Fivesight reach what it stored ({name}). Nothing was deleted.</p>
              <p>
                It often helps to close other Fivesight windows, to restart the browser, or to free some disk space. In
                a private window the browser may refuse to store anything.
              </p>
            </>
          ) : (
            <p>Something in Fivesight itself went wrong here ({name}). What you stored is untouched.</p>
          )}
        </ErrorNote>
      </div>
    );
  }
}

/** The database library marks its errors with what the browser said, or comes with the browser's own. */
function isOfStorage(error: unknown): boolean {
  return error instanceof DOMException || (error instanceof Error && 'inner' in error);
}
