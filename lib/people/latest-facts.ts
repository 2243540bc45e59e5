/** Decides on what a template is previewed for real: the posting saved last, the person kept last, and what goes with them. */
import { type Database, db } from '../db/database';
import { type Facts, factsFrom } from '../drafts/facts';
import type { DraftLanguage } from '../drafts/placeholders';
import { localDay } from '../reading/calendar';
import { ownProfile, senderFrom } from './own-profile';

export interface LatestFacts {
  facts: Facts;
  /** What they are about: "Research Engineer, Acme AI"; empty where nothing is kept yet. */
  about: string[];
}

/** The facts that a message to the latest person about the latest posting could rest on. */
export async function latestFacts(
  language: DraftLanguage,
  now = new Date(),
  database: Database = db,
): Promise<LatestFacts> {
  const [profile, contact, posting] = await Promise.all([
    ownProfile(database),
    database.contacts.orderBy('updatedAt').last(),
    database.postings.orderBy('capturedAt').last(),
  ]);
  const companyId = posting?.companyId ?? contact?.companyIds[0];
  const [company, evidence, application, rounds, messages] = await Promise.all([
    companyId ? database.companies.get(companyId) : undefined,
    companyId ? database.evidence.where({ companyId }).toArray() : [],
    posting ? database.applications.where('postingIds').equals(posting.id).first() : undefined,
    companyId ? database.rounds.where({ companyId }).sortBy('at') : [],
    contact ? database.messages.where({ contactId: contact.id }).toArray() : [],
  ]);
  const round = rounds.at(-1) ?? null;
  const interviewers = await database.contacts.bulkGet(round?.interviewerIds ?? []);
  const offer = application ? await database.offers.where({ applicationId: application.id }).first() : undefined;
  const facts = factsFrom({
    profile: senderFrom(profile),
    contact: contact ?? null,
    company: company ?? null,
    posting: posting ?? null,
    evidence,
    application: application ?? null,
    round,
    interviewers: interviewers.flatMap((one) => one?.name ?? []),
    offer: offer ?? null,
    messages,
    mutual: null,
    typed: {},
    language,
    today: localDay(now) ?? now.toISOString().slice(0, 10),
  });
  const about = [
    ...(posting ? [`${posting.title}, ${posting.companyName}`] : company ? [company.name] : []),
    ...(contact ? [contact.name] : []),
  ];
  return { facts, about };
}
