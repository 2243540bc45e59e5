/** Decides what can be set, and what is told about where everything is kept. */
import { AllowedSites } from './AllowedSites';
import { Shortcuts } from './Shortcuts';
import { StorageUse } from './StorageUse';
import { CalendarSettings } from './settings/CalendarSettings';
import { OwnStages } from './settings/OwnStages';
import { PaceSettings } from './settings/PaceSettings';
import { useTitle } from './use-title';

export function SettingsPage() {
  useTitle('Settings');
  return (
    <div className="page settings">
      <h1>Settings</h1>
      <PaceSettings />
      <OwnStages />
      <CalendarSettings />
      <AllowedSites />
      <Shortcuts />
      <StorageUse />
    </div>
  );
}
