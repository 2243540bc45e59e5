/** Decides what people's roles, how well they know the user, and ways to reach them are called. */
import type { Channel, ContactRole, Warmth } from '../records/contact';

export const CONTACT_ROLE_NAMES: Readonly<Record<ContactRole, string>> = {
  recruiter: 'Recruiter',
  engineer: 'Engineer',
  manager: 'Manager',
  founder: 'Founder',
  alumnus: 'Went to your school',
  referrer: 'Refers you',
  interviewer: 'Interviewer',
  teammate: 'Future teammate',
  other: 'Other',
};

export const WARMTH_NAMES: Readonly<Record<Warmth, string>> = {
  cold: 'Does not know you',
  warm: 'Knows you',
  close: 'Knows you well',
};

export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  'linkedin-note': 'LinkedIn note',
  'linkedin-message': 'LinkedIn message',
  inmail: 'InMail',
  email: 'E-mail',
  phone: 'Phone',
  other: 'Another way',
};
