/** Decides what Indeed's embedded state says of the posting on the page; state left over from another one is refused. */
import { descriptionFromHtml } from '../reading/description';
import { at, list, num, scriptJson, seek, str } from '../reading/embedded-state';
import { type Finding, finding } from '../reading/finding';

export interface IndeedState {
  finding: Finding;
  /** The page's own code for the currency, where it shows a bare sign. */
  currency: string | null;
  expired: boolean;
}

/**
 * The state's posting, if it is the one with this key, or (the key being unknown) this title. `dateOnIndeed` is
 * the day its structured data gives as well; `datePublished` moves on whenever the employer's feed is read again.
 */
export function readState(document: Document, key: string | null, title: string | null): IndeedState | null {
  const state = scriptJson(document, 'window._initialData') ?? scriptJson(document, '_initialData');
  const model = at(state, 'jobInfoWrapperModel', 'jobInfoModel') ?? seek(state, 'jobInfoModel');
  const header = at(model, 'jobInfoHeaderModel') ?? seek(state, 'jobInfoHeaderModel');
  const result = at(state, 'hostQueryExecutionResult', 'data', 'jobData') ?? seek(state, 'jobData');
  const posting = at(list(at(result, 'results')), 0, 'job');
  const details = at(model, 'jobDescriptionSectionModel', 'jobDetailsSection');
  const named = str(at(posting, 'key')) ?? str(at(state, 'jobKey'));
  const stated = str(at(header, 'jobTitle')) ?? str(at(posting, 'title'));
  if (!stated || (key && named ? key !== named : stated.trim() !== title)) return null;
  const pay = at(state, 'salaryInfoModel') ?? seek(state, 'salaryInfoModel');
  const since = num(at(posting, 'dateOnIndeed'));
  const body = at(model, 'sanitizedJobDescription');
  return {
    finding: finding('embedded-state', {
      title: stated,
      companyName: str(at(header, 'companyName')) ?? str(at(posting, 'sourceEmployerName')),
      location: { text: str(at(header, 'formattedLocation')) ?? '' },
      workplace: str(at(header, 'remoteWorkModel', 'text')),
      employmentTypes: list(at(details, 'jobTypes')).flatMap((type) => str(at(type, 'label')) ?? []),
      salary: {
        text: str(at(pay, 'salaryText')) ?? '',
        siteEstimate: /estimat/i.test(str(at(pay, 'salarySource')) ?? ''),
      },
      postedDate: since && since > 0 ? dayAt(since) : null,
      description: title ? null : descriptionFromHtml(str(body) ?? str(at(body, 'content'))),
    }),
    currency: str(at(pay, 'salaryCurrency')),
    expired: at(posting, 'expired') === true || at(details, 'isJobExpired') === true,
  };
}

/** The day of a time in milliseconds; null where that is no time a calendar knows. */
function dayAt(time: number): string | null {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}
