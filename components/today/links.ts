/** Decides how Today leads elsewhere: each surface says how it opens a place of the desk. */
import { createContext, useContext } from 'react';
import type { About } from '../../lib/follow-ups/policy/due';
import type { Occasion } from '../../lib/records/message';

export interface LinkProps {
  href: string;
  target?: string;
}

/** For what a message is to be written. */
export interface ToWrite extends Pick<About, 'applicationId' | 'contactId' | 'roundId'> {
  occasion: Occasion;
}

export interface Links {
  posting(id: string): LinkProps;
  write(wish: ToWrite): LinkProps;
}

const LinksContext = createContext<Links | null>(null);
export const ProvideLinks = LinksContext.Provider;

export function useLinks(): Links {
  const links = useContext(LinksContext);
  if (!links) throw new Error('Today is drawn without its links');
  return links;
}
