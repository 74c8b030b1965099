import type { Diagnostic } from '../../engine/types/diagnostic';
import type { CoachHost } from './actions';

/** Invented findings for this room's tests. */
export function finding(rule: string, change: Partial<Diagnostic> = {}): Diagnostic {
  return {
    rule,
    severity: 'error',
    spans: [[0, 4]],
    message: `about ${rule}`,
    why: 'because',
    rewrites: [{ label: 'one', edits: [], text: 'better', slots: [] }],
    ...change,
  };
}

/** A missing move: no words to point at. */
export const missing = (rule: string): Diagnostic => finding(rule, { spans: [] });

/** A host that notes what it was asked. */
export function notingHost(answer: Partial<CoachHost> = {}): CoachHost & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    apply: async (rewrite) => {
      asked.push(`apply ${rewrite.text}`);
      return 'applied';
    },
    copy: async (text) => {
      asked.push(`copy ${text}`);
      return true;
    },
    focusEditor: () => asked.push('focusEditor'),
    openSettings: () => asked.push('openSettings'),
    dismiss: async ({ rule, scope }) => void asked.push(`dismiss ${rule} ${scope}`),
    restore: async ({ rule, scope }) => void asked.push(`restore ${rule} ${scope}`),
    caseOf: ({ rule }) => `case of ${rule}`,
    ...answer,
  };
}

export const english = { uiLocale: 'en', theme: 'light', textSize: 15, undoKeys: 'Ctrl+Z' } as const;
