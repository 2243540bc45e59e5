import { defineConfig } from 'wxt';

/** No permission is asked for that the listed surface does not need; host access comes with the user's click. */
const permissions = [
  'activeTab', // read the tab in front of the user, on their gesture
  'scripting', // put the reading script into that tab
  'storage', // unsaved edits of a review, for as long as the browser runs
  'unlimitedStorage', // saved postings are never evicted to make room
  'alarms', // wake up when something falls due
  'notifications', // tell of it once, as often as the user allows
  'contextMenus', // "Save this posting", "Keep as evidence"
];

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/auto-icons'],
  imports: false,
  manifestVersion: 3,
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  manifest: ({ browser, mode }) => ({
    name: 'Fivesight',
    description:
      'Keeps the machine-learning postings you meet while browsing. Reads on your click, and only in your browser.',
    permissions,
    // The browser's own question cannot be answered by a test, so a build of its own has a site allowed already.
    ...(mode === 'e2e' ? { host_permissions: ['https://jobs.lever.co/*'] } : {}),
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
      'save-posting': { suggested_key: { default: 'Alt+Shift+S' }, description: 'Save the posting in this tab' },
      'open-side-panel': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: 'Open the side panel: the company behind this tab',
      },
      'open-desk': { suggested_key: { default: 'Alt+Shift+D' }, description: 'Open the desk' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'fivesight@fivesight.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '127' }),
  }),
});
