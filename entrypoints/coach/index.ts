import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { defaultSettings, isOn, type Settings } from '../../components/settings/settings';
import { onPacks } from '../../host/packs/kept';
import { siteFor } from '../../host/sites/sites';
import { changeSteps, readSteps, watchSteps } from '../../host/storage/first-steps';
import { storedSettings } from '../../host/storage/settings';
import { createCoach } from './coach';
import { coreRules } from './core-rules';
import { OwnDecisions } from './decisions';
import { door } from './door';
import { Line } from './line';

/** Starts the coach in this frame: rules and settings first, then whatever box has the focus. */
async function start(): Promise<void> {
  const site = siteFor(location.hostname);
  if (!site || door().coach) return;
  const stored = storedSettings<Settings>(defaultSettings);
  const line = new Line();
  const [ruleset, settings, steps] = await Promise.all([coreRules(line), stored.get(), readSteps()]);
  if (!ruleset || !isOn(settings, site.id) || door().coach) return;
  const decisions = new OwnDecisions(stored, settings, steps, changeSteps);
  const coach = createCoach({ site, ruleset, settings, line, decisions });
  door().coach = coach;
  stored.watch((changed) => coach.resettle(changed));
  watchSteps((changed) => coach.advance(changed));
  onPacks('used', () => void coach.repack().catch(() => undefined));
  if (document.activeElement) coach.attach(document.activeElement);
}

export default defineUnlistedScript(() => {
  if (browser.runtime?.id !== undefined) start().catch(() => undefined);
});
