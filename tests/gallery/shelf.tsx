import type { ReactNode } from 'react';
import { Bar } from '../../components/composer/bar';
import { Panel } from '../../components/composer/panel';
import { CoachProvider } from '../../components/composer/react';
import type { Look } from '../../components/composer/state';
import type { CoachStore } from '../../components/composer/store';
import { Surface } from '../../components/composer/surface';
import { deskScenes } from './desk-scenes';
import { bars, panels, proofs, type Scene, wholes } from './scenes';

const widths = [600, 360, 280];

function Cell({ name, width, children }: { name: string; width: number; children: ReactNode }) {
  return (
    <div className="cell" style={{ width }}>
      <p className="name">
        {name}, {width} px
      </p>
      {children}
    </div>
  );
}

function Standing({ store, children }: { store: CoachStore; children: ReactNode }) {
  return (
    <CoachProvider value={store}>
      <Surface>{children}</Surface>
    </CoachProvider>
  );
}

interface ShelfProps {
  readonly scenes: Record<string, Scene>;
  readonly sizes: readonly number[];
  readonly look: Look;
  readonly children: ReactNode;
}

function Shelf({ scenes, sizes, look, children }: ShelfProps) {
  return Object.entries(scenes).map(([name, scene]) => (
    <div className="shelf" key={name}>
      {sizes.map((width) => (
        <Cell key={width} name={name} width={width}>
          <Standing store={scene(look)}>{children}</Standing>
        </Cell>
      ))}
    </div>
  ));
}

export const BarShelf = ({ look }: { look: Look }) => (
  <Shelf scenes={bars} sizes={widths} look={look}>
    <Bar />
  </Shelf>
);

const Panels = ({ look, scenes }: { look: Look; scenes: Record<string, Scene> }) => (
  <div className="columns">
    <Shelf scenes={scenes} sizes={[352, 280]} look={look}>
      <Panel />
    </Shelf>
  </div>
);

export const PanelShelf = ({ look }: { look: Look }) => <Panels look={look} scenes={panels} />;
export const DeskShelf = ({ look }: { look: Look }) => <Panels look={look} scenes={deskScenes} />;
export const ProofShelf = ({ look }: { look: Look }) => <Panels look={look} scenes={proofs} />;
export const WholeShelf = ({ look }: { look: Look }) => <Panels look={look} scenes={wholes} />;
