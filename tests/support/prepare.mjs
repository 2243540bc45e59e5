/**
 * Makes a fresh clone ready: dependencies, and a Chromium if none is found. Needs nothing but Node 20 and npm, so it
 * uses no package of the project.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = path.join(root, 'node_modules', '.bin');
const SYSTEM_CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** The environment of every step: the project's own tools first, among them the Node they need. */
export const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` };

/** Runs a command in the project's root and answers with its exit code. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (done.error) console.error(`${command}: ${done.error.message}`);
  return done.status ?? 1;
}

/** As `run`, but a failure ends the process with a sentence that says what failed. */
export function must(what, command, args) {
  const code = run(command, args);
  if (code === 0) return;
  console.error(`\nStopped: ${what} failed (exit code ${code}).`);
  process.exit(code);
}

/** Installs what is missing or out of date. */
export function installDependencies() {
  const lock = path.join(root, 'package-lock.json');
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  const current = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
  if (current) return;
  console.log('Installing dependencies …');
  must('npm ci', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Finds a Chromium or installs one: Playwright's own, else (as root on Debian or Ubuntu) the distribution's package. */
export function ensureChromium() {
  const { chromium } = createRequire(path.join(root, 'package.json'))('@playwright/test');
  const found = () => [chromium.executablePath(), ...SYSTEM_CHROMIUM].some((file) => existsSync(file));
  if (found()) return;
  console.log('No Chromium found: installing one …');
  run('playwright', ['install', 'chromium']);
  if (!found() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium'], { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
  if (found()) return;
  console.error('\nStopped: no Chromium. Install one with "npx playwright install chromium" and try again.');
  process.exit(1);
}
