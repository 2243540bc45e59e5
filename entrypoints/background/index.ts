/** Table of contents: registers every listener in the first turn, so that an event that wakes the worker is never lost. */
import { defineBackground } from '#imports';
import { listenToCommands } from './commands';
import { listenToNotifications } from './due-notification';
import { keepMarksTrue } from './marks';
import { keepMenusTrue } from './menus';
import { keepReminders } from './reminders';
import { tidyOnStart } from './tidy';

export default defineBackground({
  type: 'module',
  main() {
    listenToCommands();
    keepMenusTrue();
    keepMarksTrue();
    listenToNotifications();
    keepReminders();
    tidyOnStart();
  },
});
