/**
 * Decides what the script for all other pages carries: boards that the generic reader reads with a correction, hiring
 * systems that show a posting in a company's own words, and the marks of those that another script can read.
 */
import type { Page } from '../reading/finding';
import { ashbyEmbed } from './ashby-embed';
import { readCareerPage } from './career-page';
import { poweredByEightfold } from './eightfold';
import type { Family } from './families';
import { greenhouseEmbed } from './greenhouse-embed';
import { poweredByIcims } from './icims';
import { poweredByOracle } from './oracle';
import type { Readers } from './read-page';
import { poweredByRecruitee } from './recruitee';
import type { Reader, Site } from './site';
import { stackOverflow } from './stack-overflow';
import { poweredBySuccessFactors } from './successfactors';
import { poweredByTeamtailor } from './teamtailor';
import { weWorkRemotely } from './we-work-remotely';

export const otherBoards: readonly Site[] = [weWorkRemotely, stackOverflow];
const embeds: readonly Reader[] = [greenhouseEmbed, ashbyEmbed];

/** Readers of this script. `left`: another script had nothing to say of this page, so it is not sent back there. */
export function anySite(left: boolean): Readers {
  return {
    sites: [...otherBoards, ...embeds],
    otherwise(page) {
      const behind = left ? null : familyBehind(page);
      return behind ? { readBy: behind } : readCareerPage(page);
    },
  };
}

/** The script that reads the hiring system behind this page of a company's own host; null where none shows itself. */
function familyBehind(page: Page): Family | null {
  if (poweredByTeamtailor(page) || poweredByRecruitee(page)) return 'growth';
  const behind = [poweredByIcims, poweredBySuccessFactors, poweredByOracle, poweredByEightfold];
  return behind.some((powers) => powers(page)) ? 'enterprise' : null;
}
