import { createRoot } from 'react-dom/client';
import '../../components/composer/styles.css';
import '../../components/popup/popup.css';
import '../../components/field/field.css';
import '../../components/welcome/welcome.css';
import '../../components/pack-editor/pack-editor.css';
import '../../components/import-page/import-page.css';
import type { Theme } from '../../components/composer/state';
import type { Locale } from '../../engine/types/text';
import { FieldPanels } from './field';
import './gallery.css';
import { ImportPages } from './import-pages';
import { InShadow } from './in-shadow';
import { HistoryStates, LiveSettings, Popups, someFixed, Welcome } from './own-pages';
import { LiveEditor } from './pack-editor';
import { BarShelf, DeskShelf, PanelShelf, ProofShelf, WholeShelf } from './shelf';

const asked = new URLSearchParams(location.search);
const locale: Locale = asked.get('locale') === 'fr' ? 'fr' : 'en';
const theme = (asked.get('theme') ?? 'light') as Theme;
const look = { uiLocale: locale, theme, textSize: 15, undoKeys: 'Ctrl+Z', adviceKeys: 'Alt+Shift+K' };
const own = { locale, theme: theme === 'light' ? 'light' : 'dark' } as const;

/** `?show=` names one of these; each is a page of its own, as it will be in life. */
const shows = {
  bars: () => <BarShelf look={look} />,
  panels: () => <PanelShelf look={look} />,
  proofs: () => <ProofShelf look={look} />,
  desk: () => <DeskShelf look={look} />,
  wholes: () => <WholeShelf look={look} />,
  popup: () => <Popups {...own} />,
  settings: () => <LiveSettings {...own} empty={false} />,
  first: () => <LiveSettings {...own} empty />,
  fixed: () => <LiveSettings {...own} empty={false} fixed={someFixed} />,
  import: () => <ImportPages {...own} read={asked.get('read') ?? 'filled'} />,
  history: () => <HistoryStates {...own} />,
  field: () => <FieldPanels look={look} />,
  welcome: () => <Welcome {...own} />,
  editor: () => <LiveEditor {...own} />,
  shadow: () => <InShadow look={look} />,
  planted: () => <button type="button" />,
};

const show = shows[(asked.get('show') ?? 'panels') as keyof typeof shows];
document.documentElement.lang = locale;
document.body.dataset.ground = theme;
createRoot(document.getElementById('gallery')!).render(show());
