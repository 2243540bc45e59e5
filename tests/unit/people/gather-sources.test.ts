import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { savePosting } from '../../../lib/capture/save-posting';
import type { Database } from '../../../lib/db/database';
import { factsFrom } from '../../../lib/drafts/facts';
import { likelyOccasion } from '../../../lib/drafts/likely-occasion';
import { earlierMessages } from '../../../lib/people/find-messages';
import { gatherSources, situationIn, sourcesIn } from '../../../lib/people/gather-sources';
import { addContact } from '../../../lib/people/keep-contact';
import { logMessage } from '../../../lib/people/log-message';
import { permissionIn } from '../../../lib/people/pace-of-message';
import { roundToMention } from '../../../lib/people/round-to-mention';
import { ABOUT_NOTHING, type WriteAbout } from '../../../lib/people/write-about';
import { draftOf, freshDatabase, stored } from '../../support/drafts';
import { roundOf } from '../drafts/personas';

const NOW = new Date('2026-11-18T09:00:00.000Z');
const PLACE = { locale: 'en-GB', zone: 'UTC' };
let database: Database;
let about: WriteAbout;
let companyId: string;

const person = async (name: string, companyIds: string[]) =>
  stored(await addContact({ name, companyIds, roles: ['interviewer'] }, {}, database)).contact.id;
const wrote = async (contactId: string, at: string, company: string | null = null) =>
  stored(
    await logMessage(
      { state: 'sent', occasion: 'informational-request', at, contactId, companyId: company, body: at },
      NOW,
      database,
    ),
  );

beforeEach(async () => {
  database = freshDatabase();
  const { application, posting } = stored(await savePosting(draftOf(), { database }));
  companyId = posting.companyId;
  about = { ...ABOUT_NOTHING, applicationId: application.id, contactId: await person('Ana Silva', [companyId]) };
});

describe('what is gathered for a message', () => {
  test('is the person, the posting and its company, with facts that say where they are from', async () => {
    const gathered = await gatherSources(about, NOW, database);
    expect(gathered.about).toEqual({ ...about, companyId });
    const sources = sourcesIn(gathered, { occasion: 'cover-note', language: 'en', typed: {} }, NOW, {
      day: '2026-11-18',
    });
    const facts = factsFrom(sources);
    expect(facts['contact.firstName']).toEqual({ value: 'Ana', from: 'contact Ana Silva' });
    expect(facts['posting.title']?.value).toBe('Research Engineer');
    expect(facts['company.name']?.value).toBe('Acme AI');
  });

  test('leaves out what was deleted meanwhile', async () => {
    await database.contacts.clear();
    await database.applications.clear();
    const gathered = await gatherSources(about, NOW, database);
    expect(gathered.about).toEqual(ABOUT_NOTHING);
    expect(gathered.contact).toBeNull();
  });

  test('thanks each interviewer with the notes that are theirs', async () => {
    const ben = await person('Ben Okafor', [companyId]);
    const discussed = 'Ana: labelling photos\nBen: testing alerts';
    const at = '2026-11-17T10:00:00.000Z';
    await database.rounds.add(
      roundOf({
        id: 'r',
        applicationId: about.applicationId,
        companyId,
        at,
        discussed,
        interviewerIds: [about.contactId ?? '', ben],
      }),
    );
    const topic = async (contactId: string | null) => {
      const gathered = await gatherSources({ ...about, contactId }, NOW, database);
      expect(likelyOccasion(situationIn(gathered, NOW)).occasion).toBe('interview-thanks');
      const message = { occasion: 'interview-thanks', language: 'en', typed: {} } as const;
      return factsFrom(sourcesIn(gathered, message, NOW, { day: '2026-11-18' }))['round.topic']?.value;
    };
    expect(await topic(about.contactId)).toBe('labelling photos');
    expect(await topic(ben)).toBe('testing alerts');
  });

  test('never reads all contacts, messages or postings', async () => {
    const reads = ['contacts', 'messages', 'postings'] as const;
    const whole = reads.map((name) => vi.spyOn(database[name], 'toArray'));
    await gatherSources(about, NOW, database);
    for (const [i, spy] of whole.entries()) {
      expect(spy, `find ${reads[i]} by index: thousands of them must cost nothing`).not.toHaveBeenCalled();
    }
  });
});

describe('whether it is too soon', () => {
  test('is asked with what passed between the two', async () => {
    const gathered = () => gatherSources(about, NOW, database);
    expect(permissionIn(await gathered(), 'nudge', NOW, PLACE)).toEqual({ allowed: true });
    await wrote(about.contactId ?? '', '2026-11-17T15:00:00.000Z');
    expect(permissionIn(await gathered(), 'nudge', NOW, PLACE)).toMatchObject({ allowed: false, refusal: 'too-soon' });
    const at = '2026-11-18T08:00:00.000Z';
    stored(await logMessage({ state: 'received', occasion: 'other', at, contactId: about.contactId }, NOW, database));
    expect(permissionIn(await gathered(), 'nudge', NOW, PLACE), 'an answer is never too soon').toEqual({
      allowed: true,
    });
  });

  test('is not asked where neither a person nor an application is chosen', async () => {
    expect(permissionIn(await gatherSources(ABOUT_NOTHING, NOW, database), 'nudge', NOW, PLACE)).toBeNull();
  });
});

describe('earlier messages', () => {
  test('are those with the person first, then those with others there, the newest first, each once', async () => {
    const ana = about.contactId ?? '';
    const ben = await person('Ben Okafor', [companyId]);
    await wrote(ana, '2026-11-01T09:00:00.000Z', companyId);
    await wrote(ana, '2026-11-05T09:00:00.000Z');
    await wrote(ben, '2026-11-03T09:00:00.000Z', companyId);
    const found = await earlierMessages({ contactId: ana, companyId, applicationId: null }, 20, database);
    expect(found.theirs.map(({ message }) => message.at?.slice(8, 10))).toEqual(['05', '01']);
    expect(found.others.map(({ who }) => who)).toEqual(['Ben Okafor']);
    const fewer = await earlierMessages({ contactId: ana, companyId, applicationId: null }, 1, database);
    expect(fewer.more).toBe(1);
  });
});

describe('the round a message mentions', () => {
  const now = NOW.toISOString();
  const past = roundOf({ id: 'past', at: '2026-11-10T10:00:00.000Z', interviewerIds: ['ana'] });
  const later = roundOf({ id: 'later', at: '2026-11-12T10:00:00.000Z', interviewerIds: ['ben'] });
  const talk = roundOf({ id: 'talk', at: '2026-11-15T10:00:00.000Z', kind: 'informational' });
  const next = roundOf({ id: 'next', at: '2026-11-20T10:00:00.000Z', state: 'planned' });
  const far = roundOf({ id: 'far', at: '2026-11-25T10:00:00.000Z', state: 'planned' });
  const all = [far, past, talk, next, later];

  test.each([
    ['interview-thanks', 'ana', 'past'],
    ['interview-thanks', null, 'later'],
    ['informational-thanks', null, 'talk'],
    ['interview-preparation', null, 'next'],
    ['informational-request', 'ana', undefined],
    ['no-show', null, undefined],
  ] as const)('%s to %s: %s', (occasion, contactId, id) => {
    expect(roundToMention(all, occasion, contactId, now)?.id).toBe(id);
  });
});
