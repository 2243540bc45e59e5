/** The rules of the house: where things live, who may use what, and that the README tells the truth about it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sites } from '../../lib/sites/index';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const below = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.split(path.sep).join('/')}`)
    .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file));

const shipped = ['entrypoints', 'components', 'lib'].flatMap(below);
const all = [...shipped, ...below('tests'), 'wxt.config.ts'];

/** Floors of the house: a room may import from its own floor's neighbours as listed, and from floors below. */
const FLOORS = [['entrypoints'], ['components'], ['lib/*'], ['lib/db'], ['lib/records']];
/** Rooms on the lib/<work> floor that may see less than their floor allows. */
const NARROW: Record<string, string[]> = {
  'lib/reading': ['lib/reading', 'lib/records'],
  'lib/sites': ['lib/sites', 'lib/reading', 'lib/records'],
  'lib/words': ['lib/words', 'lib/records', 'lib/capture', 'lib/reading'],
};
/** Files outside entrypoints that may talk to the browser: each one is an edge, and says so in its first lines. */
const EDGES = [
  'components/AllowSite.tsx',
  'lib/access/host-permissions.ts',
  'lib/access/open-panel.ts',
  'lib/access/shown-company.ts',
  'lib/capture/ask-tab.ts',
  'lib/capture/last-save.ts',
  'lib/capture/unsaved-review.ts',
];
const MOST_LINES = 260;
/** Names that say nothing; schema.org's JobPosting and "structured data" are terms of the field. */
const EMPTY_WORDS =
  /(?:^|[/-])(?:utils?|helpers?|managers?|misc|common|(?<!structured-)data|items?|jobs?(?!-posting))(?:[-.]|$)/;

function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'lib' ? `lib/${second}` : top;
}

function floorOf(room: string): number {
  const exact = FLOORS.findIndex((floor) => floor.includes(room));
  return exact >= 0 ? exact : FLOORS.findIndex((floor) => floor.includes('lib/*'));
}

function importsOf(file: string): string[] {
  return [...read(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target = '']) => target);
}

describe('rooms', () => {
  it.each(shipped)('%s imports only from below', (file) => {
    const room = roomOf(file);
    for (const target of importsOf(file).filter((one) => one.startsWith('.'))) {
      const imported = roomOf(path.posix.join(path.posix.dirname(file), target));
      const allowed = NARROW[room]?.includes(imported) ?? (imported === room || floorOf(imported) >= floorOf(room));
      expect(allowed, `${file} imports ${target}: ${room} must not know ${imported}. Move the shared part down.`).toBe(
        true,
      );
    }
  });

  it.each(shipped)('%s leaves the browser and zod to their doors', (file) => {
    const imports = importsOf(file);
    const isEdge = file.startsWith('entrypoints/') || EDGES.includes(file);
    const usesBrowser = imports.some((one) => one === 'wxt/browser' || one === '#imports');
    expect(
      !usesBrowser || isEdge,
      `${file} talks to the browser: move that into entrypoints or a file listed in EDGES`,
    ).toBe(true);
    const opensZod = imports.some((one) => one.startsWith('zod'));
    expect(!opensZod || file === 'lib/records/zod.ts', `${file}: import { z } from lib/records/zod`).toBe(true);
  });

  it('knows only edges that exist', () => {
    expect(
      EDGES.filter((file) => !existsSync(path.join(root, file))),
      'remove these from EDGES',
    ).toEqual([]);
  });
});

describe('files', () => {
  it.each(all.filter((file) => !/\.(?:test|spec)\.ts$/.test(file)))(
    '%s opens with a sentence on what it decides',
    (file) => {
      const opening = read(file)
        .replace(/^#!.*\n/, '')
        .trimStart();
      const isConfig = /(?:^|\/)(?:wxt|vitest|playwright)\.config\.ts$/.test(file);
      expect(
        isConfig || opening.startsWith('/**'),
        `${file}: begin with /** what it decides, what it leaves to others */`,
      ).toBe(true);
    },
  );

  it.each(shipped)('%s holds one idea', (file) => {
    const lines = read(file).split('\n').length;
    expect(lines, `${file} has ${lines} lines: find its second idea and give it a file`).toBeLessThanOrEqual(
      MOST_LINES,
    );
    expect(EMPTY_WORDS.test(file), `${file}: name it for what it decides`).toBe(false);
  });

  it.each(shipped)('%s sets no markup from strings', (file) => {
    const code = read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(code, `${file}: build nodes, or go through components/Description`).not.toMatch(
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/,
    );
  });
});

describe('README', () => {
  const readme = read('README.md');

  it('maps every room', () => {
    const rooms = [
      ...new Set(shipped.map(roomOf)),
      ...readdirSync(path.join(root, 'tests'), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => `tests/${entry.name}`),
    ];
    for (const room of rooms) expect(readme, `the room map lacks ${room}`).toContain(`\`${room}/\``);
  });

  it('names only files that exist', () => {
    const named = [...readme.matchAll(/`((?:entrypoints|components|lib|assets|tests|\.ci)\/[\w./-]*)`/g)].map(
      ([, file = '']) => file,
    );
    expect(named.length).toBeGreaterThan(10);
    expect(
      named.filter((file) => !existsSync(path.join(root, file))),
      'the README names files that are not there',
    ).toEqual([]);
  });

  it('names only commands that exist', () => {
    const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
    const named = [...readme.matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !scripts.includes(name) && name !== 'install')).toEqual([]);
  });

  it('lists every site', () => {
    for (const site of sites) expect(readme, `the README's list of sites lacks ${site.name}`).toContain(site.name);
  });
});
