/** Where dialogs and toasts live, beside the page's own root. */
export function layers(): HTMLElement {
  const found = document.getElementById('layers');
  if (found) return found;
  const made = document.createElement('div');
  made.id = 'layers';
  document.body.append(made);
  return made;
}
