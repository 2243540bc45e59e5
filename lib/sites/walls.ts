/**
 * Decides whether a page is a wall (login, bot check) rather than content, whichever site it stands on. Cheap tests
 * come first; a page with much text of its own is never a wall, whatever it mentions.
 */
import { documentTitle, first, textOf } from '../reading/dom';
import type { NotAPosting, Page } from '../reading/finding';

/** Titles and headings of checks for bots, as the services in front of sites word them. */
const BOT_WALL =
  /^(?:just a moment|nur einen moment|un instant|un momento|een moment|um momento|attention required|additional verification required|security check|security \||humans only|help us protect|verify (?:you are|you['’]re|that you)|are you (?:a )?(?:human|robot)|you are (?:a )?human|robot check|bot (?:check|verification)|human verification|checking (?:your browser|if)|performing security|one more step|please (?:verify|wait|stand by)|pardon our interruption|access (?:to this page has been )?denied|request (?:blocked|rejected)|blocked$|forbidden|403\b|unusual (?:traffic|activity)|we(?:['’]ve| have) detected|ddos-guard|captcha(?: (?:challenge|check|verification|required))?$|challenge validation|client challenge)/i;
/** Elements that only such checks have. Plain captcha widgets are not among them: application forms carry those. */
const CHALLENGE =
  '#challenge-form, #challenge-running, #challenge-stage, #challenge-error-text, #cf-wrapper, #px-captcha, .px-captcha-container, #captcha-interstitial, iframe[src*="captcha-delivery.com"], iframe[src*="_Incapsula_Resource"], form[action*="__cf_chl"], #sec-if-container, #sec-cpt-if';

/** Titles and headings of pages that ask for an account. */
const LOGIN =
  /^(?:(?:[\w.]+ )?(?:log ?-?in|sign ?-?(?:in|up|on))|join linkedin|welcome back|create (?:an |your )?account|(?:please )?(?:log|sign) in|anmelden|einloggen|(?:se )?connect(?:er|ez-vous)|connexion|s['’]identifier|iniciar sesi[oó]n|inicia sesi[oó]n|accedi|entrar|fa[cç]a login|inloggen|zaloguj|logowanie|p[rř]ihl[aá]s\S*|log ind|logga in)(?: (?:to|or|in|bei|sur|en|a|op|do) .{1,40})?(?:\s*[|,–—·:-].*|[.!])?$/i;
/** Path segments of pages that ask for an account. */
const LOGIN_PATH =
  /\/(?:log-?in|sign-?in|uas\/login\S*|authwall|checkpoint|auth\/login|account\/login|users\/sign_in|sso)(?:[/.]|$)/i;

/** A password asked for in a dialog over the page: an offer to sign in, no wall. */
const IN_DIALOG = ':is(dialog, [role="dialog"], [aria-modal="true"]) input[type="password"]';

/** A page with more words than this, in characters, has content of its own. */
const MUCH_TEXT = 6_000;
/** A login form with fewer words around it than this, in characters, is all there is. */
const LITTLE_TEXT = 1_200;

export function wallOf(page: Page): NotAPosting | null {
  const { document, url } = page;
  if (page.structured.length) return null;
  const title = documentTitle(document);
  const heading = textOf(first(document, 'h1'));
  const checked = BOT_WALL.test(title) || (!!heading && BOT_WALL.test(heading));
  if ((checked || document.querySelector(CHALLENGE)) && wordsOf(document) < (checked ? MUCH_TEXT : LITTLE_TEXT))
    return 'bot-wall';
  if (LOGIN_PATH.test(url.pathname) && (LOGIN.test(title) || LOGIN.test(heading ?? '') || hasPassword(document)))
    return 'login';
  if (!hasPassword(document)) return null;
  if (LOGIN.test(title) || (!!heading && LOGIN.test(heading) && wordsOf(document) < MUCH_TEXT)) return 'login';
  return !document.querySelector(IN_DIALOG) && wordsOf(document) < LITTLE_TEXT ? 'login' : null;
}

function hasPassword(document: Document): boolean {
  return document.querySelector('input[type="password"]') !== null;
}

/** How many characters of words the body has, scripts and styles apart. */
function wordsOf(document: Document): number {
  let length = squeezed(document.body);
  for (const unread of document.body?.querySelectorAll('script, style, noscript, template') ?? [])
    length -= squeezed(unread);
  return length;
}

function squeezed(element: Element | null): number {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').length;
}
