/** Decides which facts about the user and the version being written a template may name. */
import { fact, flag, type Placeholder } from './shape';

const ME = 'your profile';

export const ABOUT_YOU = {
  'me.name': fact('name', 'Your name', ME, 'Lena Ortiz', 'your name', 'eigener Name'),
  'me.headline': fact('phrase', 'What you do', ME, 'Data scientist, demand forecasting', 'what you do', 'was Sie tun'),
  'me.distinct': fact(
    'sentence',
    'What makes you distinct, in one sentence',
    ME,
    'I ran a bakery before I learned to forecast one.',
    'one sentence on what makes you distinct',
    'ein Satz, was Sie ausmacht',
  ),
  'me.looksFor': fact(
    'phrase',
    'What you look for',
    ME,
    'ML engineering in Lisbon or remote',
    'what you look for',
    'was Sie suchen',
  ),
  'me.strength': fact(
    'phrase',
    'What you are best at',
    ME,
    'putting forecasts into production',
    'what you are good at',
    'was Sie gut können',
  ),
  'me.proof': fact(
    'phrase',
    'Its proof, with a number',
    ME,
    '400 shops, 12 % less waste',
    'proof of it, with a number',
    'Beleg dafür, mit einer Zahl',
  ),
  'me.strength2': fact(
    'phrase',
    'A second strength',
    ME,
    'explaining models to store staff',
    'a second strength',
    'eine zweite Stärke',
  ),
  'me.proof2': fact('phrase', 'Its proof', ME, '30 trainings held', 'proof of it', 'Beleg dafür'),
  'me.strength3': fact(
    'phrase',
    'A third strength',
    ME,
    'cleaning messy sales records',
    'a third strength',
    'eine dritte Stärke',
  ),
  'me.proof3': fact('phrase', 'Its proof', ME, 'five systems merged', 'proof of it', 'Beleg dafür'),
  'me.link': fact(
    'link',
    'Your first link',
    ME,
    'https://lena.example',
    'a link to your work',
    'ein Link zu Ihrer Arbeit',
  ),
  'me.signature': fact(
    'block',
    'Your signature, in place of name and link',
    ME,
    'Lena Ortiz\nlena.example',
    'your signature',
    'Ihre Signatur',
  ),
  'tone.warm': flag('You chose the warm tone', ME),
  long: flag('The long version is being written', 'the length you chose'),
} as const satisfies Readonly<Record<string, Placeholder>>;
