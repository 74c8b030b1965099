/** The sites disable a button in either way, and make it of either element. */
export function isEnabled(button: Element): boolean {
  return !button.matches('[disabled], [aria-disabled="true"]');
}
