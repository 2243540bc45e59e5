/** Decides what can be set, and what is told about where everything is kept. */
import { AllowedSites } from './AllowedSites';
import { Shortcuts } from './Shortcuts';
import { StorageUse } from './StorageUse';
import { useTitle } from './use-title';

export function SettingsPage() {
  useTitle('Settings');
  return (
    <div className="page settings">
      <h1>Settings</h1>
      <AllowedSites />
      <Shortcuts />
      <StorageUse />
    </div>
  );
}
