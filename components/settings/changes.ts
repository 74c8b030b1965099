import type { Severity } from '../../engine/types/diagnostic';
import type { Settings, SettingsContact } from './settings';

/** Turns one rule on or off. */
export function withRule(settings: Settings, rule: string, on: boolean): Settings {
  const others = settings.rulesOff.filter((id) => id !== rule);
  return { ...settings, rulesOff: on ? others : [...others, rule] };
}

/** Gives a rule another weight; its own one is no change. */
export function withSeverity(
  settings: Settings,
  rule: { readonly id: string; readonly severity: Severity },
  severity: Severity,
): Settings {
  const { [rule.id]: _, ...others } = settings.severities;
  return {
    ...settings,
    severities: severity === rule.severity ? others : { ...others, [rule.id]: severity },
  };
}

/** Changes what is known of the brand. */
export function withBrand(settings: Settings, change: Partial<Settings['brand']>): Settings {
  return { ...settings, brand: { ...settings.brand, ...change } };
}

/** The list with one place changed. */
export function replaced<T>(list: readonly T[], index: number, value: T): T[] {
  return list.map((item, at) => (at === index ? value : item));
}

/** The list without one place. */
export function without<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, at) => at !== index);
}

/** A contact not filled in yet. */
export const emptyContact: SettingsContact = { channel: 'email', value: '' };
