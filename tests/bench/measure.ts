/** Measures reading, opening the popup and saving in one Chromium run, and prints a table of figures and ratios. */
import { launchWithExtension } from '../support/extension-browser.ts';
import { measurePanel } from './panel.ts';
import { measurePopup } from './popup.ts';
import { measureReading } from './reading.ts';
import { type Row, savedPages, within } from './rows.ts';
import { measureSaving } from './saving.ts';
import { measureSuggesting } from './suggesting.ts';
import { measureToday } from './today.ts';
import { measureWriting } from './writing.ts';

const pages = savedPages();
const browser = await launchWithExtension();
const rows: Row[] = [];
try {
  rows.push(...(await measureReading(browser, pages)));
  rows.push(...(await measurePopup(browser, pages)));
  rows.push(...(await measureSaving(browser)));
  rows.push(...(await measurePanel(browser)));
  rows.push(...(await measureWriting(browser)));
  rows.push(...(await measureToday(browser)));
  rows.push(...(await measureSuggesting(browser)));
} finally {
  await browser.close();
}
console.log(`${pages.length} pages from ${pages[0]?.from}`);
console.table(
  rows.map((row) => ({
    measured: row.what,
    figure: row.figure,
    'at most': row.most,
    held: within(row) ? 'yes' : 'NO',
  })),
);
process.exitCode = rows.every(within) ? 0 : 1;
