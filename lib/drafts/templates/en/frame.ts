/** Decides how English messages open and close, and how a strength, a place and a company join a sentence. */

/** To a person. */
export const HI = 'Hi {{contact.firstName}},\n\n';
/** Where nobody may be known yet. */
export const HI_ANYBODY =
  '{{#contact.firstName}}Hi {{contact.firstName}},{{/contact.firstName}}{{^contact.firstName}}Hello,{{/contact.firstName}}\n\n';

const CLOSING = '\n\n{{#tone.warm}}Warm regards{{/tone.warm}}{{^tone.warm}}Best{{/tone.warm}},\n';
export const BYE = `${CLOSING}{{#me.signature}}{{me.signature}}{{/me.signature}}{{^me.signature}}{{me.name}}{{/me.signature}}`;
/** For those who do not know the user yet: with a link, in the long version. */
export const BYE_WITH_LINK = `${CLOSING}{{#me.signature}}{{me.signature}}{{/me.signature}}{{^me.signature}}{{me.name}}{{#long}}{{#me.link}}\n{{me.link}}{{/me.link}}{{/long}}{{/me.signature}}`;

/** "putting forecasts into production (400 shops)". */
export const STRENGTH = '{{me.strength}}{{#me.proof}} ({{me.proof}}){{/me.proof}}';
export const STRENGTH_2 = '{{me.strength2}}{{#me.proof2}} ({{me.proof2}}){{/me.proof2}}';
export const STRENGTH_3 = '{{me.strength3}}{{#me.proof3}} ({{me.proof3}}){{/me.proof3}}';
export const AT_COMPANY = '{{#company.name}} at {{company.name}}{{/company.name}}';
export const ON_DAY = '{{#round.date}} on {{round.date}}{{/round.date}}';
/** What they work on, or the field as such. */
export const FIELD =
  '{{#company.problem}}{{company.problem}}{{/company.problem}}{{^company.problem}}machine learning{{/company.problem}}';
