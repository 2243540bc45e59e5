/** Decides how German messages open and close, and how a strength, a place and a company join a sentence. */

/** To a person: by full name, as nobody’s form of address is known. What follows the comma begins in lower case. */
export const HI = 'Guten Tag {{contact.name}},\n\n';
/** Where nobody may be known yet. */
export const HI_ANYBODY =
  '{{#contact.name}}Guten Tag {{contact.name}},{{/contact.name}}{{^contact.name}}Guten Tag,{{/contact.name}}\n\n';

const CLOSING = '\n\n{{#tone.warm}}Herzliche Grüße{{/tone.warm}}{{^tone.warm}}Viele Grüße{{/tone.warm}}\n';
export const BYE = `${CLOSING}{{#me.signature}}{{me.signature}}{{/me.signature}}{{^me.signature}}{{me.name}}{{/me.signature}}`;
/** For those who do not know the user yet: with a link, in the long version. */
export const BYE_WITH_LINK = `${CLOSING}{{#me.signature}}{{me.signature}}{{/me.signature}}{{^me.signature}}{{me.name}}{{#long}}{{#me.link}}\n{{me.link}}{{/me.link}}{{/long}}{{/me.signature}}`;

export const STRENGTH = '{{me.strength}}{{#me.proof}} ({{me.proof}}){{/me.proof}}';
export const STRENGTH_2 = '{{me.strength2}}{{#me.proof2}} ({{me.proof2}}){{/me.proof2}}';
export const STRENGTH_3 = '{{me.strength3}}{{#me.proof3}} ({{me.proof3}}){{/me.proof3}}';
export const AT_COMPANY = '{{#company.name}} bei {{company.name}}{{/company.name}}';
export const ON_DAY = '{{#round.date}} am {{round.date}}{{/round.date}}';
/** Behind a preposition that takes the dative: what they work on, or the field as such. */
export const ON_TOPIC =
  '{{#company.problem}}zum Thema „{{company.problem}}“{{/company.problem}}{{^company.problem}}zum maschinellen Lernen{{/company.problem}}';
