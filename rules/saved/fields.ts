/** What teams and their tools call the fields of a saved reply. */
const TITLES = ['title', 'titre', 'name', 'nom', 'shortcut', 'raccourci', 'subject', 'sujet', 'label'];
const TEXTS = ['text', 'texte', 'content', 'contenu', 'body', 'message', 'reply', 'reponse', 'réponse'];
const APPROVED = ['approved', 'approuve', 'approuvé', 'approuvee', 'approuvée', 'valide', 'validé'];

export type SavedField = 'title' | 'text' | 'approved';

/** Which field a name means, if any. */
export function fieldNamed(written: string): SavedField | null {
  const name = written.trim().toLowerCase();
  if (TITLES.includes(name)) return 'title';
  if (TEXTS.includes(name)) return 'text';
  return APPROVED.includes(name) ? 'approved' : null;
}

/** Whether a cell says yes. */
export const saysYes = (written: unknown): boolean =>
  written === true || /^(?:true|yes|oui|vrai|x|1|✓|✔)$/i.test(String(written ?? '').trim());
